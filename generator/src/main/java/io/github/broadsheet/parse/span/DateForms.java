package io.github.broadsheet.parse.span;

import java.util.List;

/** THE list of ways in which the press writes a date, the longest and most decisive first. */
final class DateForms {

  private static final List<DateForm> BUILT_IN =
      List.of(
          new DayInFigures(),
          new DayOfMonth(),
          new LastDayOfRange(),
          new MonthInWords(),
          new YearInFigures(),
          new WeekdayInWords(),
          new DayBesideToday(),
          new PeriodBesideNow(),
          new SpanOfTimeAgo());

  private DateForms() {}

  /** The forms, in the order in which they are tried. */
  static List<DateForm> builtIn() {
    return BUILT_IN;
  }
}
