package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code Jan 10, 2022}, {@code 10 January}, {@code the 2nd of June 1953}, and with its weekday
 * {@code Monday (Jan 10)}, {@code Monday, 10 January 2022}, which are one date.
 */
final class DayOfMonth implements DateForm {

  /**
   * Month and day as read.
   *
   * @param first index of the first word of the date, its weekday included
   * @param last index of the last word of them
   * @param yearAt index at which a year may follow
   * @param inRange whether a second day stands between this one and the year
   */
  private record Read(int first, int month, int day, int last, int yearAt, boolean inRange) {}

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.FIGURE, DateOpening.MONTH, DateOpening.WEEKDAY);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    DayOfWeek weekday = DateWords.weekday(words, at);
    int from = weekday == null ? at : afterWeekday(words, at);
    Read read = read(words, at, from);
    if (read == null) {
      return null;
    }
    YearBeside year = YearBeside.at(reading, read.yearAt);
    int last = year != null && !read.inRange ? year.last() : read.last;
    if (weekday != null && words.isSign(from - 1, '(') && words.isSign(last + 1, ')')) {
      last++;
    }
    LocalDate day = resolve(reading, read, year, weekday);
    double certainty = year != null ? FoundDate.STATED : FoundDate.COUNTED;
    return day == null ? null : FoundDate.day(at, last, day, certainty);
  }

  private static int afterWeekday(Words words, int at) {
    int next = at + 1;
    next += words.length(at) <= 5 && words.isSign(next, '.') ? 1 : 0;
    next += words.isSign(next, ',') ? 1 : 0;
    return next + (words.isSign(next, '(') || words.is(next, "the") ? 1 : 0);
  }

  private static @Nullable LocalDate resolve(
      DateReading reading, Read read, @Nullable YearBeside year, @Nullable DayOfWeek weekday) {
    LocalDate published = reading.published();
    try {
      if (year != null) {
        return LocalDate.of(year.year(), read.month, read.day);
      }
      if (published == null) {
        return null;
      }
      MonthDay day = MonthDay.of(read.month, read.day);
      LocalDate checked = weekday == null ? null : NearestDate.day(day, published, weekday);
      return checked != null
          ? checked
          : NearestDate.day(day, published, reading.looksAhead(read.first));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Read read(Words words, int first, int at) {
    int month = DateWords.month(words, at);
    if (month > 0) {
      int dayAt = DateWords.afterMonth(words, at);
      int day = DateWords.dayOfMonth(words, dayAt);
      boolean inRange = isRange(words, dayAt + 1);
      int yearAt = inRange ? dayAt + 3 : dayAt + 1;
      return day == 0 || isCount(words, dayAt)
          ? null
          : new Read(first, month, day, dayAt, yearAt, inRange);
    }
    int day = DateWords.dayOfMonth(words, at);
    if (day == 0) {
      return null;
    }
    boolean inRange = isRange(words, at + 1);
    int monthAt = inRange ? at + 3 : at + 1;
    monthAt += words.is(monthAt, "of") ? 1 : 0;
    month = DateWords.month(words, monthAt);
    int yearAt = DateWords.afterMonth(words, monthAt);
    return month == 0
        ? null
        : new Read(first, month, day, inRange ? at : yearAt - 1, yearAt, inRange);
  }

  /** {@code March 10,000} and {@code May 10%} are no days. */
  private static boolean isCount(Words words, int at) {
    boolean thousands =
        words.isSign(at + 1, ',')
            && words.touchesNext(at)
            && words.touchesNext(at + 1)
            && Character.isDigit(words.first(at + 2));
    return thousands || words.isSign(at + 1, '%') || words.is(at + 1, "percent");
  }

  /** {@code -12}, {@code to 12}: a second day that shares month and year with the first. */
  static boolean isRange(Words words, int at) {
    boolean joined =
        words.isSign(at, '-')
            || words.isSign(at, '\u2013')
            || words.is(at, "to")
            || words.is(at, "and");
    return joined && DateWords.dayOfMonth(words, at + 1) > 0;
  }
}
