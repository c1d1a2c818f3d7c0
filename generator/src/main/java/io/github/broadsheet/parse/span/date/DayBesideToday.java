package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code yesterday}, {@code today}, {@code tomorrow}, {@code tonight}, {@code last night}, {@code
 * this morning}.
 */
final class DayBesideToday implements DateForm {

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.DAY, DateOpening.TURN);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    LocalDate published = reading.published();
    if (published == null) {
      return null;
    }
    return switch (words.bare(at)) {
      case "today", "tonight" ->
          isTitle(words, at) ? null : FoundDate.day(at, at, published, FoundDate.COUNTED);
      case "yesterday" -> FoundDate.day(at, at, published.minusDays(1), FoundDate.COUNTED);
      case "tomorrow" -> FoundDate.day(at, at, published.plusDays(1), FoundDate.COUNTED);
      case "last" ->
          words.is(at + 1, "night")
              ? FoundDate.day(at, at + 1, published.minusDays(1), FoundDate.COUNTED)
              : null;
      case "this" ->
          words.is(at + 1, "morning")
                  || words.is(at + 1, "afternoon")
                  || words.is(at + 1, "evening")
              ? FoundDate.day(at, at + 1, published, FoundDate.COUNTED)
              : null;
      default -> null;
    };
  }

  /** {@code USA Today}, {@code the "Today" show}, {@code Tonight Show}. */
  private static boolean isTitle(Words words, int at) {
    return words.isCapitalised(at)
        && (words.isCapitalised(at - 1)
            || words.isCapitalised(at + 1)
            || words.is(at + 1, "show")
            || words.is(at + 2, "show"));
  }
}
