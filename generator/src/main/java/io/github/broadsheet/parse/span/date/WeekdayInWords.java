package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code on Sunday}, {@code said Saturday}, {@code last Monday}, {@code next Friday}, {@code will
 * meet on Tuesday}: the last day of that name, the day of publication included, unless the words
 * before it look ahead.
 */
final class WeekdayInWords implements DateForm {

  /** {@code Super Tuesday}, {@code every Sunday}: a name, a habit. */
  private static final Set<String> BEFORE_OTHERS =
      WordSet.of(
          """
          super black good fat bloody ash holy palm easter cyber shrove maundy every
          each any ruby giving casual
          """);

  private static final int SHORTEST_FULL_NAME = 6;

  private static final double CERTAINTY = 0.8;

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.WEEKDAY, DateOpening.TURN);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    LocalDate published = reading.published();
    if (published == null) {
      return null;
    }
    boolean last = words.is(at, "last") || words.is(at, "past");
    boolean next = words.is(at, "next") || words.is(at, "coming");
    int dayAt = last || next || words.is(at, "this") ? at + 1 : at;
    DayOfWeek day = DateWords.weekday(words, dayAt);
    if (day == null
        || words.length(dayAt) < SHORTEST_FULL_NAME
        || BEFORE_OTHERS.contains(words.lower(at - 1))) {
      return null;
    }
    if (last) {
      LocalDate before = published.with(TemporalAdjusters.previous(day));
      return FoundDate.day(at, dayAt, before, FoundDate.COUNTED);
    }
    if (next) {
      LocalDate behind = published.with(TemporalAdjusters.next(day));
      return FoundDate.day(at, dayAt, behind, FoundDate.COUNTED);
    }
    LocalDate nearest =
        published.with(
            reading.looksAhead(at)
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day));
    return FoundDate.day(at, dayAt, nearest, CERTAINTY);
  }
}
