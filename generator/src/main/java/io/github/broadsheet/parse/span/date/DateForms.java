package io.github.broadsheet.parse.span.date;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  private static final Map<DateOpening, List<DateForm>> BY_OPENING =
      new EnumMap<>(DateOpening.class);

  static {
    for (DateOpening opening : DateOpening.values()) {
      BY_OPENING.put(
          opening, BUILT_IN.stream().filter(form -> form.openings().contains(opening)).toList());
    }
  }

  private DateForms() {}

  /** The forms that can begin so, in the order in which they are tried. */
  static List<DateForm> beginningWith(DateOpening opening) {
    return BY_OPENING.getOrDefault(opening, List.of());
  }
}
