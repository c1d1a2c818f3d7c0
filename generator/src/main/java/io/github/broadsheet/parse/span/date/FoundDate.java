package io.github.broadsheet.parse.span.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A date that a {@link DateForm} has read.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param iso ISO 8601 day, week, month or year
 * @param certainty from 0 to 1
 */
record FoundDate(int first, int last, String iso, double certainty) {

  /** Nothing to resolve: the year is there. */
  static final double STATED = 1.0;

  /** Resolved against the day of publication by a rule with few exceptions. */
  static final double COUNTED = 0.9;

  /** Resolved by what is likelier in news. */
  static final double LIKELY = 0.7;

  static FoundDate day(int first, int last, LocalDate day, double certainty) {
    return new FoundDate(first, last, day.toString(), certainty);
  }

  static FoundDate month(int first, int last, YearMonth month, double certainty) {
    return new FoundDate(first, last, month.toString(), certainty);
  }

  static FoundDate year(int first, int last, int year, double certainty) {
    return new FoundDate(first, last, fourDigits(year), certainty);
  }

  /** The ISO week, Monday to Sunday, that holds a day: {@code 2022-W01}. */
  static FoundDate week(int first, int last, LocalDate day, double certainty) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String iso = fourDigits(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    return new FoundDate(first, last, iso, certainty);
  }

  private static String fourDigits(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
