package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2022-01-10}, {@code 25/12/2019}, {@code 12/25/2019}.
 *
 * <p>Where day and month could be either, as in {@code 7/4/2014}, it is not a date that anybody can
 * be sure of, and is left alone.
 */
final class DayInFigures implements DateForm {

  @Override
  public Set<DateOpening> openings() {
    return EnumSet.of(DateOpening.FIGURE);
  }

  @Override
  public @Nullable FoundDate at(DateReading reading, int at) {
    Words words = reading.words();
    if (!Character.isDigit(words.first(at)) || !isRowOfThree(words, at)) {
      return null;
    }
    int a = DateWords.number(words.at(at));
    int b = DateWords.number(words.at(at + 2));
    int c = DateWords.number(words.at(at + 4));
    if (words.length(at) == 4) {
      return day(at, a, b, c);
    }
    boolean sure = a == b || a > 12 || b > 12;
    if (!sure || words.length(at + 4) != 4) {
      return null;
    }
    return a > 12 ? day(at, c, b, a) : day(at, c, a, b);
  }

  private static boolean isRowOfThree(Words words, int at) {
    char sign = words.first(at + 1);
    return (sign == '-' || sign == '/')
        && words.isSign(at + 3, sign)
        && words.touchesNext(at)
        && words.touchesNext(at + 1)
        && words.touchesNext(at + 2)
        && words.touchesNext(at + 3)
        && !(words.touchesNext(at + 4) && words.isSign(at + 5, sign));
  }

  private static @Nullable FoundDate day(int at, int year, int month, int day) {
    if (year < 1500 || year >= 2200) {
      return null;
    }
    try {
      return FoundDate.day(at, at + 4, LocalDate.of(year, month, day), FoundDate.STATED);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
