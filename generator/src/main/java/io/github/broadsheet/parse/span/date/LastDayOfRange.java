package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code 12} of {@code Jan. 10-12}, {@code Jan 10 to 12, 2022}: it takes the month from the day
 * before it.
 */
final class LastDayOfRange implements DateForm {

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.FIGURE);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    if (DateWords.dayOfMonth(words, at) == 0 || !DayOfMonth.isRange(words, at - 1)) {
      return null;
    }
    int monthAt = words.isSign(at - 3, '.') ? at - 4 : at - 3;
    int month = DateWords.month(words, monthAt);
    if (month == 0 || DateWords.dayOfMonth(words, at - 2) == 0) {
      return null;
    }
    YearBeside year = YearBeside.at(reading, at + 1);
    try {
      MonthDay day = MonthDay.of(month, DateWords.dayOfMonth(words, at));
      if (year != null) {
        LocalDate stated = LocalDate.of(year.year(), month, day.getDayOfMonth());
        return FoundDate.day(at, year.last(), stated, FoundDate.STATED);
      }
      LocalDate published = reading.published();
      LocalDate resolved =
          published == null ? null : NearestDate.day(day, published, reading.looksAhead(monthAt));
      return resolved == null ? null : FoundDate.day(at, at, resolved, FoundDate.COUNTED);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
