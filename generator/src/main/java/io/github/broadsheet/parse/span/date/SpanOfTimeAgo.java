package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code two days ago}, {@code three weeks ago}, {@code a month ago}, {@code 12 years ago}: as
 * exact as the unit, no more. {@code A year ago} compares more often than it dates, and is left
 * alone.
 */
final class SpanOfTimeAgo implements DateForm {

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.COUNT, DateOpening.FIGURE);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    LocalDate published = reading.published();
    int last = at + 2;
    if (published == null || !words.is(last, "ago")) {
      return null;
    }
    int count = DateWords.count(words, at);
    if (count == 0) {
      return null;
    }
    return switch (words.lower(at + 1)) {
      case "day", "days" -> FoundDate.day(at, last, published.minusDays(count), FoundDate.COUNTED);
      case "week", "weeks" ->
          FoundDate.week(at, last, published.minusWeeks(count), FoundDate.LIKELY);
      case "month", "months" ->
          FoundDate.month(at, last, YearMonth.from(published).minusMonths(count), FoundDate.LIKELY);
      case "years" -> FoundDate.year(at, last, published.getYear() - count, FoundDate.LIKELY);
      default -> null;
    };
  }
}
