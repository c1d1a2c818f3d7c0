package io.github.broadsheet.site.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;

/** Dates as people read them, and as they follow each other. */
public final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int DAY = "2022-01-10".length();
  private static final int YEAR = "2022".length();

  private Dates() {}

  /** {@code 10 January 2022}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  /** {@code January} for 1. */
  public static String month(int month) {
    return MONTHS.get(month - 1);
  }

  /** {@code January 2022}. */
  public static String month(YearMonth month) {
    return month(month.getMonthValue()) + " " + month.getYear();
  }

  /**
   * {@code 10 January 2022}, {@code week of 3 January 2022}, {@code January 2022} or {@code 2022}.
   */
  public static String words(String iso) {
    if (iso.length() == YEAR) {
      return iso;
    } else if (iso.indexOf('W') > 0) {
      return "week of " + day(first(iso));
    } else if (iso.length() == DAY) {
      return day(first(iso));
    }
    return month(YearMonth.from(first(iso)));
  }

  /** Whether an ISO 8601 date names a day. */
  public static boolean isDay(String iso) {
    return iso.length() == DAY;
  }

  /**
   * The first day of an ISO 8601 day, week, month or year.
   *
   * @throws DateTimeException if {@code iso} is none of them
   */
  public static LocalDate first(String iso) {
    int week = iso.indexOf('W');
    if (week > 0) {
      return LocalDate.of(Integer.parseInt(iso.substring(0, YEAR)), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(iso.substring(week + 1)))
          .with(java.time.DayOfWeek.MONDAY);
    } else if (iso.length() == DAY) {
      return LocalDate.parse(iso);
    } else if (iso.length() == YEAR) {
      return LocalDate.of(Integer.parseInt(iso), 1, 1);
    }
    return YearMonth.parse(iso).atDay(1);
  }
}
