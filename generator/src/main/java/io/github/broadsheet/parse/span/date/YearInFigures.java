package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code in 1997}, {@code the 2016 election}, {@code late 1988}, {@code 1914-18}.
 *
 * <p>A number of four digits is a year unless money, a measure or a count stands with it.
 */
final class YearInFigures implements DateForm {

  private static final Set<String> BEFORE_COUNTS =
      WordSet.of(
          """
          nearly almost some about least most approximately only another roughly nos no
          room flight route page channel dollars rs
          """);

  private static final Set<String> AFTER_COUNTS =
      WordSet.of(
          """
          people miles km kilometres kilometers feet ft metres meters yards votes
          dollars pounds euros years troops soldiers tons tonnes homes houses workers
          employees jobs students men women children points members delegates percent
          calories acres hectares barrels square cars copies hours days police officers
          residents refugees fans supporters protesters gmt est kg mph rpm cc
          """);

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.FIGURE, DateOpening.PART);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    int yearAt = PartOfPeriod.after(words, at);
    int year = DateWords.year(words, yearAt);
    if (year > 0) {
      return isYear(words, yearAt) ? FoundDate.year(at, yearAt, year, FoundDate.STATED) : null;
    }
    return yearAt == at ? lastOfRange(words, at) : null;
  }

  private static boolean isYear(Words words, int at) {
    char before = words.touchesNext(at - 1) ? words.first(at - 1) : ' ';
    char after = words.touchesNext(at) ? words.first(at + 1) : ' ';
    boolean digitsFollow = words.touchesNext(at + 1) && Character.isDigit(words.first(at + 2));
    boolean partOfFigure =
        "$\u00a3\u20ac\u00a5#/.:,+@_".indexOf(before) >= 0
            || before == '-' && Character.isDigit(words.first(at - 2)) && !isRange(words, at)
            || "%/_@".indexOf(after) >= 0
            || ",:".indexOf(after) >= 0 && digitsFollow;
    return !partOfFigure
        && !BEFORE_COUNTS.contains(words.lower(at - 1))
        && !AFTER_COUNTS.contains(words.lower(at + 1))
        && !(words.is(at - 1, "than") && !words.isCapitalised(at + 1) && words.isWord(at + 1));
  }

  /** The {@code 18} of {@code 1914-18}. */
  private static @Nullable FoundDate lastOfRange(Words words, int at) {
    if (words.length(at) != 2 || !isRange(words, at) || !words.touchesNext(at - 2)) {
      return null;
    }
    int from = DateWords.year(words, at - 2);
    int to = from - from % 100 + DateWords.number(words.at(at));
    return to > from && isYear(words, at - 2)
        ? FoundDate.year(at, at, to, FoundDate.COUNTED)
        : null;
  }

  private static boolean isRange(Words words, int at) {
    return (words.isSign(at - 1, '-') || words.isSign(at - 1, '\u2013'))
        && words.touchesNext(at - 1)
        && DateWords.year(words, at - 2) > 0;
  }
}
