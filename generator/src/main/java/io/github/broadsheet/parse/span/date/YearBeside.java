package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year behind a day or a month: {@code 2022}, {@code , 2022}, {@code of 2022}, {@code last
 * year}.
 *
 * @param year the year
 * @param last index of the last word of it
 */
record YearBeside(int year, int last) {

  /** The year that begins with word {@code at}, or null where none does. */
  static @Nullable YearBeside at(DateReading reading, int at) {
    Words words = reading.words();
    int yearAt = words.isSign(at, ',') || words.is(at, "of") ? at + 1 : at;
    int year = DateWords.year(words, yearAt);
    if (year > 0) {
      return new YearBeside(year, yearAt);
    }
    LocalDate published = reading.published();
    if (published == null || !words.is(yearAt + 1, "year")) {
      return null;
    }
    return switch (words.lower(yearAt)) {
      case "last" -> new YearBeside(published.getYear() - 1, yearAt + 1);
      case "this" -> new YearBeside(published.getYear(), yearAt + 1);
      case "next" -> new YearBeside(published.getYear() + 1, yearAt + 1);
      default -> null;
    };
  }
}
