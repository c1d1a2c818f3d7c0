package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Slug;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each thing of the archive its preferred name and its slug. */
final class Naming {

  private static final int LONGEST_SLUG = 80;
  private static final int DIGITS = 4;

  /** Letters of a name that may be an acronym in small letters; more are a word in capitals. */
  private static final int SHORT = 5;

  private final NameForms forms;
  private final Set<EntityKey> taken = new HashSet<>();

  Naming(NameForms forms) {
    this.forms = forms;
  }

  /**
   * The identity of a thing. Where two things of one type share a slug, the one that was asked for
   * first has it; the other's ends in a few digits made from its name.
   *
   * @param names its forms
   * @param entry what the archivist says of it
   */
  Identity of(List<Integer> names, @Nullable AuthorityEntry entry) {
    return of(names, entry, entry == null ? preferred(names) : entry.name());
  }

  /** The identity of a thing that has all its names from another, and is called otherwise here. */
  Identity of(List<Integer> names, @Nullable AuthorityEntry entry, String name) {
    NameForm first = forms.get(names.get(0));
    EntityType type = entry == null || entry.type() == null ? first.type() : entry.type();
    String slug = Slug.of(name, LONGEST_SLUG);
    EntityKey key = new EntityKey(type, slug);
    for (int digits = DIGITS; !taken.add(key); digits += DIGITS) {
      key = new EntityKey(type, slug + "-" + Fingerprint.of(first.key().text()).brief(digits));
    }
    return new Identity(key, name, entry);
  }

  /** The full form that most articles print; the longer one where equal. */
  String preferred(List<Integer> names) {
    return names.stream()
        .map(forms::get)
        .flatMap(form -> form.printed().entrySet().stream().map(text -> candidate(form, text)))
        .max(
            Comparator.comparing(Candidate::full)
                .thenComparingInt(Candidate::articles)
                .thenComparingInt(candidate -> candidate.text().length())
                .thenComparing(Candidate::text, Comparator.reverseOrder()))
        .map(Candidate::text)
        .map(text -> titled(text, forms.get(names.get(0))))
        .orElseThrow();
  }

  /** {@code Francis} alone is nobody's name; {@code Pope Francis} is. */
  private static String titled(String name, NameForm form) {
    boolean bare = form.type() == EntityType.PERSON && PersonName.of(form.words()).isBare();
    return bare ? form.regalTitle().map(title -> title + " " + name).orElse(name) : name;
  }

  private static Candidate candidate(NameForm form, Map.Entry<String, Integer> text) {
    boolean full =
        switch (form.type()) {
          case PERSON -> !PersonName.of(form.words()).isBare();
          case ORGANISATION ->
              !Acronyms.isAcronym(text.getKey()) && !isLikelyAcronym(text.getKey(), form);
          case PLACE -> !PlaceAliases.isAlias(text.getKey());
        };
    return new Candidate(text.getKey(), full, text.getValue());
  }

  /** {@code Ibm}, of a headline in title case, where other articles print {@code IBM}. */
  private static boolean isLikelyAcronym(String text, NameForm form) {
    return text.length() <= SHORT && form.printed().containsKey(text.toUpperCase(Locale.ROOT));
  }

  private record Candidate(String text, boolean full, int articles) {}
}
