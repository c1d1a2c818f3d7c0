package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names are the name of one thing, across all articles: first by what the archivist says,
 * then by what the names look like and how often they stand for whom.
 */
final class Identities {

  private final NameForms forms;
  private final Groups groups;
  private final AuthorityFile authority;
  private final Set<Integer> unknown = new HashSet<>();

  private Identities(NameForms forms, AuthorityFile authority) {
    this.forms = forms;
    this.groups = new Groups(forms.size());
    this.authority = authority;
  }

  static Identities of(PrintedNames printed, AuthorityFile authority) {
    Identities identities = new Identities(NameForms.of(printed), authority);
    identities.follow();
    Acronyms.join(identities.forms, identities.groups);
    identities.unknown.addAll(PeopleByName.join(identities.forms, identities.groups));
    return identities;
  }

  /** The number that stands for the thing that a printed name names, or -1 where none is sure. */
  int of(int printed) {
    int form = forms.printed(printed);
    if (form < 0) {
      return -1;
    }
    AuthorityEntry entry = entry(form);
    boolean sure = entry == null ? !unknown.contains(form) : entry.linked();
    return sure ? groups.of(form) : -1;
  }

  /**
   * Whether a name is sure enough for a link in an article that is not sure of it: where most
   * articles of the archive that print it are.
   *
   * @param printed number of what is printed
   */
  boolean isSureOf(int printed) {
    return forms.isTrusted(printed) || isBareOfOne(forms.printed(printed));
  }

  /** Whether a form is a surname that nearly all the archive has for one person. */
  private boolean isBareOfOne(int form) {
    return form >= 0
        && forms.get(form).type() == EntityType.PERSON
        && PersonName.of(forms.get(form).words()).isBare()
        && forms.get(form).regalTitle().isEmpty()
        && !unknown.contains(form);
  }

  /** All forms of all things, numbered from 0. */
  NameForms forms() {
    return forms;
  }

  /** The number that stands for the thing that a form names. */
  int group(int form) {
    return groups.of(form);
  }

  /** What the archivist says of the thing that a form names. */
  @Nullable AuthorityEntry entry(int form) {
    int owner = groups.owner(form);
    return owner < 0 ? null : authority.entries().get(owner);
  }

  /**
   * Whether the archivist lets one of several people of one name be told from the first: where they
   * say nothing of the name, or that it is not the same as the other's.
   */
  boolean mayBeApart(int group, String other) {
    AuthorityEntry entry = entry(group);
    return entry == null || entry.apart().stream().anyMatch(other::equalsIgnoreCase);
  }

  /** What the archivist says of one of several people of one name. */
  @Nullable AuthorityEntry entryOf(String name) {
    return authority.entries().stream()
        .filter(entry -> names(entry).stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .orElse(null);
  }

  /** Joins and parts what the archivist says. */
  private void follow() {
    List<AuthorityEntry> entries = authority.entries();
    Set<NameKey> claimed = new HashSet<>();
    for (AuthorityEntry entry : entries) {
      if (entry.type() != null) {
        names(entry).forEach(name -> claimed.add(normal(entry.type(), name)));
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      List<Integer> same = forms(entries.get(i), claimed);
      for (int form : same) {
        groups.claim(form, i);
        groups.join(same.get(0), form);
      }
    }
    for (AuthorityEntry entry : entries) {
      EntityType type = typeOf(entry);
      int form = forms.normal(type, entry.name());
      for (String other : entry.apart()) {
        int stranger = forms.normal(type, other);
        if (form >= 0 && stranger >= 0) {
          groups.part(form, stranger);
        }
      }
    }
  }

  /**
   * The forms that an entry speaks of: those of its own type, and those that recognisers took for
   * another type, unless the archivist has an entry for that one too.
   */
  private List<Integer> forms(AuthorityEntry entry, Set<NameKey> claimed) {
    EntityType own = typeOf(entry);
    List<Integer> found = new ArrayList<>();
    for (String name : names(entry)) {
      for (EntityType type : EntityType.values()) {
        int form = forms.normal(type, name);
        if (form >= 0
            && (type == own || entry.type() != null && !claimed.contains(normal(type, name)))) {
          found.add(form);
        }
      }
    }
    return found;
  }

  /** The type that the archivist says, or else the one that most articles take the name for. */
  private EntityType typeOf(AuthorityEntry entry) {
    if (entry.type() != null) {
      return entry.type();
    }
    EntityType most = EntityType.PERSON;
    int articles = 0;
    for (EntityType type : EntityType.values()) {
      int form = forms.normal(type, entry.name());
      if (form >= 0 && forms.get(form).articles() > articles) {
        most = type;
        articles = forms.get(form).articles();
      }
    }
    return most;
  }

  private static NameKey normal(EntityType type, String name) {
    return new NameKey(type, NormalName.of(type, name));
  }

  private static List<String> names(AuthorityEntry entry) {
    List<String> names = new ArrayList<>(entry.variants());
    names.add(0, entry.name());
    return names;
  }
}
