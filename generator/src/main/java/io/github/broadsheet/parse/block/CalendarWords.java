package io.github.broadsheet.parse.block;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the calendar and the clock as newspapers print them, in lower case. */
public final class CalendarWords {

  private static final Map<String, Integer> MONTHS = months();

  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

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
  public static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The weekday of a name or its abbreviation, or null. */
  public static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** Whether a word stands for a day, as a weekday and {@code today} do. */
  static boolean isDay(String word) {
    return WEEKDAYS.containsKey(word) || word.equals("today") || word.equals("yesterday");
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
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      days.put(name, day);
      days.put(name.substring(0, 3), day);
    }
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("thur", DayOfWeek.THURSDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }
}
