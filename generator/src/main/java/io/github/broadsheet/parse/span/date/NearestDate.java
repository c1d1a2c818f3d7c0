package io.github.broadsheet.parse.span.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date that names none: the one that brings it nearest to the day of publication,
 * with news looking back further than ahead.
 */
final class NearestDate {

  /** Without a word that looks ahead, days further ahead than this are last year's. */
  private static final int DAYS_AHEAD = 100;

  /** Even with such a word, nothing is announced further ahead than this. */
  private static final int DAYS_ANNOUNCED = 330;

  /** The same for months. */
  static final int MONTHS_AHEAD = 2;

  static final int MONTHS_ANNOUNCED = 10;

  /** Behind {@code until} and {@code through} the nearer of two months is meant. */
  static final int MONTHS_UNTIL = 6;

  private NearestDate() {}

  /** The day meant, or null where no year near has it (29 February). */
  static @Nullable LocalDate day(MonthDay day, LocalDate published, boolean ahead) {
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      if (!day.isValidYear(year)) {
        continue;
      }
      LocalDate candidate = day.atYear(year);
      long distance = ChronoUnit.DAYS.between(published, candidate);
      if (best == null || distance <= (ahead ? DAYS_ANNOUNCED : DAYS_AHEAD)) {
        best = candidate;
      }
    }
    return best;
  }

  /** The day meant where its weekday is named too, which leaves one year in five or six. */
  static @Nullable LocalDate day(MonthDay day, LocalDate published, DayOfWeek weekday) {
    for (int year : new int[] {0, -1, 1}) {
      int candidate = published.getYear() + year;
      if (day.isValidYear(candidate) && day.atYear(candidate).getDayOfWeek() == weekday) {
        return day.atYear(candidate);
      }
    }
    return null;
  }

  /**
   * The month meant.
   *
   * @param furthest how many months ahead it may lie
   */
  static YearMonth month(int month, LocalDate published, int furthest) {
    YearMonth here = YearMonth.from(published);
    int forward = Math.floorMod(month - here.getMonthValue(), Month.values().length);
    YearMonth ahead = here.plusMonths(forward);
    return forward <= furthest ? ahead : ahead.minusYears(1);
  }
}
