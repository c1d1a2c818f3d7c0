package io.github.broadsheet.parse.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the calendar and the clock as newspapers print them, in lower case. */
final class CalendarWords {

  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Map<String, Integer> MONTHS = months();

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "today",
          "yesterday");

  private static final Set<String> CLOCK =
      Set.of(
          "am",
          "pm",
          "a",
          "p",
          "m",
          "noon",
          "midnight",
          "h",
          "hrs",
          "t",
          "z",
          "gmt",
          "utc",
          "bst",
          "cet",
          "cest",
          "est",
          "edt",
          "et",
          "cst",
          "cdt",
          "ct",
          "mst",
          "mdt",
          "mt",
          "pst",
          "pdt",
          "pt",
          "ist",
          "sgt",
          "hkt",
          "jst",
          "kst",
          "aest",
          "aedt",
          "nzst",
          "wib",
          "pht",
          "myt",
          "uk",
          "us",
          "msk",
          "eat",
          "wat",
          "cat",
          "sast",
          "local",
          "time");

  private static final Set<String> AGO =
      Set.of(
          "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours",
          "hr", "hrs", "day", "days", "week", "weeks", "month", "months", "year", "years", "ago",
          "an");

  private CalendarWords() {}

  /** The month of a name or its abbreviation, 1 to 12, or 0. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /** {@code pm}, {@code GMT}: words that stand with a time of day. */
  static boolean isClock(String word) {
    return CLOCK.contains(word);
  }

  /** {@code 3 hours ago}. */
  static boolean isAgo(String word) {
    return AGO.contains(word);
  }

  static boolean isOrdinalEnding(String word) {
    return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      String name = MONTH_NAMES.get(i);
      months.put(name, i + 1);
      months.put(name.substring(0, 3), i + 1);
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
