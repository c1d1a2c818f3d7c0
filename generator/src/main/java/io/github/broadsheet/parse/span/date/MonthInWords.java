package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code March 2019}, {@code in January}, {@code last May}, {@code early December}, {@code
 * mid-June}.
 *
 * <p>{@code May} and {@code March}, which are other words too, and shortened months, which are
 * names too, are months only behind a word such as {@code in}, or before a year.
 */
final class MonthInWords implements DateForm {

  private static final Set<String> BEFORE_MONTHS =
      WordSet.of(
          """
          in of since by last next this early late mid until till through from to for
          before after and between during every around
          """);

  /** No name stands behind these: {@code in June Mr Low left}. */
  private static final Set<String> SURELY_BEFORE_MONTHS =
      Set.of("in", "since", "until", "till", "during", "early", "late", "mid");

  private static final Set<String> WORDS_TOO = Set.of("may", "march");
  private static final Set<String> NAMES_TOO = Set.of("april", "june", "august");

  private static final Set<String> TURNS = Set.of("last", "next", "this");

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.MONTH, DateOpening.TURN, DateOpening.PART);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    int monthAt = PartOfPeriod.after(words, at);
    String turn = words.lower(at);
    boolean turned = TURNS.contains(turn);
    monthAt += turned ? 1 : 0;
    int month = DateWords.month(words, monthAt);
    if (month == 0) {
      return null;
    }
    int last = DateWords.afterMonth(words, monthAt) - 1;
    YearBeside year = YearBeside.at(reading, last + 1);
    if (year != null) {
      YearMonth stated = YearMonth.of(year.year(), month);
      return FoundDate.month(at, year.last(), stated, FoundDate.STATED);
    }
    LocalDate published = reading.published();
    boolean dayFollows = DateWords.dayOfMonth(words, last + 1) > 0;
    if (published == null || dayFollows || monthAt == at && !isMonth(words, at)) {
      return null;
    }
    if (turned) {
      return FoundDate.month(at, last, turned(turn, month, published), FoundDate.COUNTED);
    }
    YearMonth nearest = NearestDate.month(month, published, furthest(reading, at));
    return FoundDate.month(at, last, nearest, FoundDate.LIKELY);
  }

  /** {@code last May} is behind us, {@code next May} before us, {@code this May} of our year. */
  private static YearMonth turned(String turn, int month, LocalDate published) {
    YearMonth here = YearMonth.from(published);
    YearMonth ours = here.withMonth(month);
    return switch (turn) {
      case "last" -> ours.isBefore(here) ? ours : ours.minusYears(1);
      case "next" -> ours.isAfter(here) ? ours : ours.plusYears(1);
      default -> ours;
    };
  }

  private static int furthest(DateReading reading, int at) {
    Words words = reading.words();
    if (words.is(at - 1, "until") || words.is(at - 1, "through") || words.is(at - 1, "till")) {
      return NearestDate.MONTHS_UNTIL;
    }
    return reading.looksAhead(at) ? NearestDate.MONTHS_ANNOUNCED : NearestDate.MONTHS_AHEAD;
  }

  private static boolean isMonth(Words words, int at) {
    String word = words.bare(at);
    String before = words.lower(at - 1);
    if (NAMES_TOO.contains(word) && words.isCapitalised(at + 1)) {
      return SURELY_BEFORE_MONTHS.contains(before);
    }
    if (BEFORE_MONTHS.contains(before)) {
      return true;
    }
    boolean shortened = word.length() <= 4 && !"june".equals(word) && !"july".equals(word);
    boolean partOfName = NAMES_TOO.contains(word) && words.isCapitalised(at - 1);
    return !shortened && !WORDS_TOO.contains(word) && !partOfName;
  }
}
