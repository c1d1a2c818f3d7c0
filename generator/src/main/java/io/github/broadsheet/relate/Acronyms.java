package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code CSTO} is the {@code Collective Security Treaty Organization}: by the articles that say so,
 * or, where none does, by its letters, if only one long name of the archive has them.
 */
final class Acronyms {

  /** Share of articles that must agree what an acronym stands for. */
  private static final double AGREEMENT = 0.8;

  /** Two letters are the initials of too much. */
  private static final int SHORTEST_BY_LETTERS = 3;

  private static final int LONGEST = 8;

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "on", "in", "to", "at", "de", "des", "la", "du");

  private Acronyms() {}

  /** Whether a name as printed is made of capitals: {@code CSTO}, {@code U.N.} */
  static boolean isAcronym(String printed) {
    int capitals = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && printed.length() <= 2 * LONGEST && capitals <= LONGEST;
  }

  static void join(NameForms forms, Groups groups) {
    Map<String, Integer> byLetters = byLetters(forms, groups);
    for (int acronym = 0; acronym < forms.size(); acronym++) {
      NameForm form = forms.get(acronym);
      if (form.type() == EntityType.PERSON || !form.isAcronym()) {
        continue;
      }
      int longForm = agreed(form, groups);
      if (longForm < 0 && form.longForms().isEmpty() && form.type() == EntityType.ORGANISATION) {
        longForm = byLetters.getOrDefault(form.words().get(0), -1);
      }
      if (longForm >= 0) {
        groups.join(acronym, longForm);
      }
    }
  }

  /** What most articles say that it stands for, or -1. */
  private static int agreed(NameForm form, Groups groups) {
    Map<Integer, Integer> votes = new HashMap<>();
    form.longForms().forEach((long_, count) -> votes.merge(groups.of(long_), count, Integer::sum));
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= AGREEMENT * all)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** Long names of organisations by their letters; -1 where two names share them. */
  private static Map<String, Integer> byLetters(NameForms forms, Groups groups) {
    Map<String, Integer> byLetters = new HashMap<>();
    for (int i : forms.of(EntityType.ORGANISATION)) {
      for (String letters : Set.copyOf(letters(forms.get(i).words()))) {
        if (letters.length() >= SHORTEST_BY_LETTERS) {
          int group = groups.of(i);
          byLetters.merge(letters, group, (one, other) -> one.equals(other) ? one : -1);
        }
      }
    }
    return byLetters;
  }

  /** The initials of a name, without and with its small words. */
  private static List<String> letters(List<String> words) {
    StringBuilder some = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!SMALL_WORDS.contains(word)) {
        some.append(word.charAt(0));
      }
    }
    return List.of(some.toString(), all.toString());
  }
}
