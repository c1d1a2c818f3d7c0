package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.block.CalendarWords;
import io.github.broadsheet.parse.span.text.Words;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words of a text are months, weekdays and small numbers as the press writes them. */
public final class DateWords {

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    String[] numbers = {
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve"
    };
    for (int i = 0; i < numbers.length; i++) {
      NUMBERS.put(numbers[i], i + 1);
    }
    NUMBERS.put("a", 1);
    NUMBERS.put("an", 1);
  }

  private DateWords() {}

  /** The month from 1 that a word names, with a capital as all months have, or 0. */
  public static int month(Words words, int at) {
    return words.isCapitalised(at) && words.length(at) <= 11
        ? CalendarWords.month(words.bare(at))
        : 0;
  }

  /** Index of the first word behind the month at {@code at} and the full stop that shortens it. */
  static int afterMonth(Words words, int at) {
    boolean mayBeShort = words.length(at) <= 4 && !words.is(at, "may");
    return mayBeShort && words.touchesNext(at) && words.isSign(at + 1, '.') ? at + 2 : at + 1;
  }

  /** The weekday that a word names, with a capital as all weekdays have, or null. */
  public static @Nullable DayOfWeek weekday(Words words, int at) {
    if (!words.isCapitalised(at) || words.length(at) > 11) {
      return null;
    }
    return CalendarWords.weekday(words.bare(at));
  }

  /** The day of a month that a word is: {@code 10}, {@code 1st}, {@code 22nd}; or 0. */
  static int dayOfMonth(Words words, int at) {
    int length = words.length(at);
    if (length > 4 || !Character.isDigit(words.first(at))) {
      return 0;
    }
    String word = words.lower(at);
    int digits = length > 1 && Character.isDigit(word.charAt(1)) ? 2 : 1;
    String rest = word.substring(digits);
    boolean ordinal =
        "st".equals(rest) || "nd".equals(rest) || "rd".equals(rest) || "th".equals(rest);
    int day = ordinal || rest.isEmpty() ? number(word.substring(0, digits)) : 0;
    return day <= 31 ? Math.max(day, 0) : 0;
  }

  /** The year, from 1500 to 2199, that a word of four digits is, or 0. */
  static int year(Words words, int at) {
    if (words.length(at) != 4 || !Character.isDigit(words.first(at))) {
      return 0;
    }
    int year = number(words.at(at));
    return year >= 1500 && year < 2200 ? year : 0;
  }

  /** A count in words or figures up to 99: {@code two}, {@code a}, {@code 12}; or 0. */
  static int count(Words words, int at) {
    if (words.length(at) <= 2 && Character.isDigit(words.first(at))) {
      return Math.max(0, number(words.at(at)));
    }
    return words.length(at) <= 6 ? NUMBERS.getOrDefault(words.lower(at), 0) : 0;
  }

  /** The value of up to four ASCII digits, or -1. */
  static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return digits.isEmpty() || digits.length() > 4 ? -1 : value;
  }
}
