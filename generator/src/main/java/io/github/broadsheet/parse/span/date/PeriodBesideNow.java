package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code last week}, {@code next month}, {@code this year}, {@code earlier this year}: a week as
 * ISO 8601 counts them, a month or a year.
 */
final class PeriodBesideNow implements DateForm {

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.TURN, DateOpening.PART);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    LocalDate published = reading.published();
    if (published == null) {
      return null;
    }
    boolean part = words.is(at, "earlier") || words.is(at, "later") || words.is(at, "late");
    int turnAt = part ? at + 1 : at;
    int steps;
    if (words.is(turnAt, "last") || words.is(turnAt, "previous")) {
      steps = -1;
    } else if (words.is(turnAt, "next") || words.is(turnAt, "coming")) {
      steps = 1;
    } else if (words.is(turnAt, "this") || words.is(turnAt, "current")) {
      steps = 0;
    } else {
      return null;
    }
    int last = turnAt + 1;
    return switch (words.bare(last)) {
      case "week" -> FoundDate.week(at, last, published.plusWeeks(steps), FoundDate.COUNTED);
      case "month" ->
          FoundDate.month(at, last, YearMonth.from(published).plusMonths(steps), FoundDate.COUNTED);
      case "year" -> FoundDate.year(at, last, published.getYear() + steps, FoundDate.COUNTED);
      default -> null;
    };
  }
}
