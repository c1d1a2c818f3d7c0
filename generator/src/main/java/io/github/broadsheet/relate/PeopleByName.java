package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code J. Smith}, {@code John Smith} and {@code John B. Smith} are one person where the archive
 * knows only one whom all three fit; {@code Smith} is the one whom nearly all of its Smiths are.
 * Who is mostly called {@code Pope} or {@code Queen} needs no surname.
 */
final class PeopleByName {

  /** Share of a surname's articles that its dominant bearer has. */
  private static final double DOMINANCE = 0.8;

  private static final int FEWEST_ARTICLES = 2;

  /** More forms of one first name, initial and surname than this are more than one person. */
  private static final int MOST_FORMS = 12;

  private final NameForms forms;
  private final Groups groups;
  private final Map<String, Bearers> bySurname = new LinkedHashMap<>();

  private PeopleByName(NameForms forms, Groups groups) {
    this.forms = forms;
    this.groups = groups;
  }

  /**
   * Joins the names of people.
   *
   * @return bare surnames whose bearer remains unknown
   */
  static Set<Integer> join(NameForms forms, Groups groups) {
    PeopleByName people = new PeopleByName(forms, groups);
    for (int i : forms.of(EntityType.PERSON)) {
      PersonName name = PersonName.of(forms.get(i).words());
      people.bySurname.computeIfAbsent(name.surname(), s -> new Bearers()).add(i, name);
    }
    people.bySurname.values().forEach(people::joinFirstNames);
    people.bySurname.values().forEach(people::joinInitials);
    Set<Integer> unknown = new LinkedHashSet<>();
    people.bySurname.values().forEach(bearers -> people.joinBare(bearers, unknown));
    return unknown;
  }

  private void joinFirstNames(Bearers bearers) {
    bearers.byFirst.values().forEach(this::joinMiddles);
  }

  /**
   * Names of one first name and surname: those of one middle name or initial that all fit each
   * other, then the plain name, if all the others are one person.
   */
  private void joinMiddles(List<Bearer> named) {
    Map<String, List<Bearer>> alike = new LinkedHashMap<>();
    for (Bearer bearer : named) {
      if (!bearer.name.isPlain()) {
        String middle = bearer.name.middle();
        String initial = middle.isEmpty() ? "" : middle.substring(0, 1);
        alike.computeIfAbsent(initial, m -> new ArrayList<>()).add(bearer);
      }
    }
    alike.values().forEach(this::joinIfAllFit);
    Set<Integer> known = new LinkedHashSet<>();
    alike.values().forEach(some -> some.forEach(bearer -> known.add(groups.of(bearer.form))));
    named.stream()
        .filter(bearer -> bearer.name.isPlain())
        .forEach(bearer -> only(known).forEach(full -> groups.join(full, bearer.form)));
  }

  private void joinIfAllFit(List<Bearer> bearers) {
    if (bearers.size() <= MOST_FORMS && bearers.stream().allMatch(a -> fitsAll(a, bearers))) {
      bearers.forEach(bearer -> groups.join(bearers.get(0).form, bearer.form));
    }
  }

  private static boolean fitsAll(Bearer bearer, List<Bearer> others) {
    return others.stream().allMatch(other -> bearer.name.fits(other.name));
  }

  /** {@code J. Smith}, where only one Smith's first name begins with J. */
  private void joinInitials(Bearers bearers) {
    bearers.byFirst.forEach(
        (first, named) -> {
          if (first.length() == 1) {
            List<Bearer> full = bearers.byInitial.getOrDefault(first, List.of());
            Set<Integer> people = new LinkedHashSet<>();
            full.forEach(bearer -> people.add(groups.of(bearer.form)));
            for (int one : only(people)) {
              named.stream()
                  .filter(bearer -> fitsAll(bearer, full))
                  .forEach(bearer -> groups.join(one, bearer.form));
            }
          }
        });
  }

  private void joinBare(Bearers bearers, Set<Integer> unknown) {
    Map<Integer, Integer> articles = new LinkedHashMap<>();
    int all = 0;
    for (List<Bearer> named : bearers.byFirst.values()) {
      for (Bearer bearer : named) {
        int count = forms.get(bearer.form).articles();
        articles.merge(groups.of(bearer.form), count, Integer::sum);
        all += count;
      }
    }
    int dominant = -1;
    for (Map.Entry<Integer, Integer> bearer : articles.entrySet()) {
      if (bearer.getValue() >= FEWEST_ARTICLES && bearer.getValue() >= DOMINANCE * all) {
        dominant = bearer.getKey();
      }
    }
    for (int bare : bearers.bare) {
      if (forms.get(bare).regalTitle().isPresent()) {
        continue;
      }
      if (dominant >= 0) {
        groups.join(dominant, bare);
      }
      if (dominant < 0 || groups.of(dominant) != groups.of(bare)) {
        unknown.add(bare);
      }
    }
  }

  private static Set<Integer> only(Set<Integer> candidates) {
    return candidates.size() == 1 ? candidates : Set.of();
  }

  private record Bearer(int form, PersonName name) {}

  /** All names of one surname. */
  private static final class Bearers {

    private final Map<String, List<Bearer>> byFirst = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> byInitial = new HashMap<>();
    private final List<Integer> bare = new ArrayList<>();

    void add(int form, PersonName name) {
      if (name.isBare()) {
        bare.add(form);
        return;
      }
      Bearer bearer = new Bearer(form, name);
      byFirst.computeIfAbsent(name.first(), f -> new ArrayList<>()).add(bearer);
      if (!name.hasInitial()) {
        byInitial.computeIfAbsent(name.first().substring(0, 1), f -> new ArrayList<>()).add(bearer);
      }
    }
  }
}
