package io.github.broadsheet.parse.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of the calendar in other languages than English, and the words that stand beside a date
 * in them: a list of our own, not the Java runtime's, since what is read must not depend on that.
 */
final class CalendarAbroad {

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Set<String> DAYS = new HashSet<>();
  private static final Set<String> LABELS = new HashSet<>();
  private static final Set<String> UPDATES = new HashSet<>();
  private static final Set<String> LINKS = new HashSet<>();

  static {
    for (String line : WordList.lines("calendar-abroad.txt")) {
      String[] sides = line.split(" = ");
      for (String word : sides[1].split(", ")) {
        if (sides[0].equals("day")) {
          DAYS.add(word);
        } else {
          MONTHS.put(word, Integer.valueOf(sides[0]));
        }
      }
    }
    for (String line : WordList.lines("date-lines-abroad.txt")) {
      String[] sides = line.split(" = ");
      Set<String> words =
          sides[0].equals("label") ? LABELS : sides[0].equals("update") ? UPDATES : LINKS;
      words.addAll(Set.of(sides[1].split(", ")));
    }
  }

  private CalendarAbroad() {}

  /** The month of a name in whatever language, 1 to 12, or 0: {@code märz}, {@code d'abril}. */
  static int month(String word) {
    String bare = word.startsWith("d'") ? word.substring(2) : word;
    return MONTHS.getOrDefault(bare, CalendarWords.month(bare));
  }

  /** Whether a word names a weekday, or today or yesterday. */
  static boolean isDay(String word) {
    return DAYS.contains(word);
  }

  /** {@code Veröffentlicht}, {@code Publié}: what says that a date is that of the article. */
  static boolean isLabel(String word) {
    return LABELS.contains(word) || UPDATES.contains(word);
  }

  /** {@code Aktualisiert}, {@code mis à jour}: that the date is that of a later edition. */
  static boolean isUpdate(String word) {
    return UPDATES.contains(word);
  }

  /** Whether a word may stand beside a date without saying anything of a story. */
  static boolean isBesideDate(String word) {
    return isLabel(word) || LINKS.contains(word) || DAYS.contains(word) || month(word) > 0;
  }
}
