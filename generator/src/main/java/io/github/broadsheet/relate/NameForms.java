package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every name that the articles are sure of, each normal form once, numbered in the order of type
 * and normal form, so that nothing depends on the order of articles.
 */
final class NameForms {

  /** So many articles that are sure of a name settle it for those that are not. */
  private static final int FEWEST_SURE = 2;

  /** The share of the articles that print a name which must be sure of it, to settle it. */
  private static final double SURE_SHARE = 0.34;

  private final List<NameForm> forms;
  private final Map<NameKey, Integer> byNormal;

  /** For each printed name its form, or -1 where no article is sure of it. */
  private final int[] byPrinted;

  /** Printed names that an article may be unsure of, since the others are sure. */
  private final BitSet trusted = new BitSet();

  private NameForms(List<NameForm> forms, Map<NameKey, Integer> byNormal, int[] byPrinted) {
    this.forms = forms;
    this.byNormal = byNormal;
    this.byPrinted = byPrinted;
  }

  static NameForms of(PrintedNames printed) {
    TreeMap<NameKey, NameForm> byNormal = new TreeMap<>();
    List<@Nullable NameForm> formOf = new ArrayList<>(printed.size());
    for (int name = 0; name < printed.size(); name++) {
      formOf.add(form(printed, name, byNormal));
    }
    Map<NameKey, Integer> numbers = new HashMap<>();
    IdentityHashMap<NameForm, Integer> numberOf = new IdentityHashMap<>();
    byNormal.forEach(
        (normal, form) -> {
          numberOf.put(form, numbers.size());
          numbers.put(normal, numbers.size());
        });
    int[] byPrinted =
        formOf.stream()
            .mapToInt(form -> form == null ? -1 : numberOf.getOrDefault(form, -1))
            .toArray();
    NameForms forms = new NameForms(List.copyOf(byNormal.values()), numbers, byPrinted);
    forms.trust(printed);
    forms.readRoles(printed);
    forms.readAbbreviations(printed);
    return forms;
  }

  /** The form of a printed name; null where it is none, or no article is sure of it. */
  private static @Nullable NameForm form(
      PrintedNames printed, int name, Map<NameKey, NameForm> byNormal) {
    if (printed.sure(name) == 0 && !printed.isSurname(name)) {
      return null;
    }
    NameKey key = printed.key(name);
    List<String> words = NormalName.words(key.type(), key.text());
    if (words.isEmpty()) {
      return null;
    }
    NameKey normal = new NameKey(key.type(), String.join(" ", words));
    NameForm form = byNormal.computeIfAbsent(normal, n -> new NameForm(n.type(), words));
    form.add(key.text(), printed.sure(name));
    return form;
  }

  /** A full name of a person needs but one article that is sure of it. */
  private void trust(PrintedNames printed) {
    for (int name = 0; name < printed.size(); name++) {
      int agreed = printed.sure(name);
      int articles = printed.unsure(name);
      boolean person = printed.key(name).type() == EntityType.PERSON && !printed.isSurname(name);
      trusted.set(
          name,
          articles > 0
              && agreed >= (person ? 1 : FEWEST_SURE)
              && agreed >= SURE_SHARE * (agreed + articles));
    }
  }

  int size() {
    return forms.size();
  }

  NameForm get(int number) {
    return forms.get(number);
  }

  /** The form of a printed name, or -1 where no article is sure of it. */
  int printed(int name) {
    return byPrinted[name];
  }

  /** Whether so many articles are sure of a printed name that it is sure in any. */
  boolean isTrusted(int name) {
    return trusted.get(name);
  }

  /** The form that has the normal form of a name, or -1. */
  int normal(EntityType type, String text) {
    return byNormal.getOrDefault(new NameKey(type, NormalName.of(type, text)), -1);
  }

  /** Numbers of all forms of a type, in order. */
  List<Integer> of(EntityType type) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (forms.get(i).type() == type) {
        found.add(i);
      }
    }
    return found;
  }

  private void readRoles(PrintedNames printed) {
    printed
        .roles()
        .forEach(
            (place, roles) -> {
              int form = byPrinted[printed.of(place)];
              if (form >= 0 && printed.isLinkable(place)) {
                forms.get(form).called(roles);
              }
            });
  }

  /** Where an article says {@code CSTO} for a longer name, the acronym stands for that name. */
  private void readAbbreviations(PrintedNames printed) {
    printed
        .acronyms()
        .forEach(
            (place, names) -> {
              int full = byPrinted[printed.of(place)];
              if (full >= 0) {
                names.stream()
                    .filter(Acronyms::isAcronym)
                    .mapToInt(name -> normal(printed.type(place), name))
                    .filter(acronym -> acronym >= 0 && acronym != full)
                    .forEach(acronym -> forms.get(acronym).standsFor(full));
              }
            });
  }
}
