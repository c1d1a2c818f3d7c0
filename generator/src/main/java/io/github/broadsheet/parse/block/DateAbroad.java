package io.github.broadsheet.parse.block;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day as newspapers of other languages than English print it: {@code 4. August 2024}, {@code 1er
 * août 2024}, {@code 4 de agosto de 2024}, {@code 2024. augusztus 4.}, {@code 2024年8月4日}, and
 * always with the day before the month where both are figures: {@code 04/08/2024}.
 */
final class DateAbroad {

  /** What may stand between day, month and year. */
  private static final Set<String> BETWEEN =
      Set.of(".", ",", "de", "del", "er", "º", "°", "ª", "m", "lea", "of", "ta", "η");

  private static final Set<String> YEAR = Set.of("年", "년");
  private static final Set<String> MONTH = Set.of("月", "월");

  private DateAbroad() {}

  /** The day whose first token is this one, or null. */
  static @Nullable PrintedDate at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (!first.isNumber()) {
      return null;
    }
    PrintedDate named = dayFirst(tokens, at);
    if (named != null) {
      return named;
    }
    int year = PrintedDate.year(tokens, at);
    return year > 0 && first.word().length() == 4
        ? yearFirst(tokens, at, year)
        : inFigures(tokens, at);
  }

  private static @Nullable PrintedDate dayFirst(List<Token> tokens, int at) {
    int day = tokens.get(at).number();
    int i = skip(tokens, at + 1);
    int month = month(tokens, i);
    if (day < 1 || day > 31 || month == 0) {
      return null;
    }
    int start = tokens.get(at).start();
    int end = tokens.get(i).end();
    i = skip(tokens, i + 1);
    int year = PrintedDate.year(tokens, i);
    return year > 0
        ? PrintedDate.of(year, month, day, start, tokens.get(i).start() + 4)
        : PrintedDate.of(null, month, day, start, end);
  }

  /** {@code 2024. augusztus 4.}, {@code 2024 m. kovo 31 d.}, {@code 2024年8月4日}. */
  private static @Nullable PrintedDate yearFirst(List<Token> tokens, int at, int year) {
    int i = at + 1;
    if (i < tokens.size() && YEAR.contains(tokens.get(i).word())) {
      boolean figures = i + 3 < tokens.size() && MONTH.contains(tokens.get(i + 2).word());
      return figures ? figures(tokens, at, year, i + 1, i + 3) : null;
    }
    if (i + 3 < tokens.size() && isJoint(tokens.get(i)) && tokens.get(i + 2).is(joint(tokens, i))) {
      return figures(tokens, at, year, i + 1, i + 3);
    }
    i = skip(tokens, i);
    int month = month(tokens, i);
    int day = month == 0 ? -1 : number(tokens, i + 1);
    return day < 1
        ? null
        : PrintedDate.of(year, month, day, tokens.get(at).start(), tokens.get(i + 1).end());
  }

  private static @Nullable PrintedDate figures(
      List<Token> tokens, int at, int year, int month, int day) {
    return PrintedDate.of(
        year,
        number(tokens, month),
        number(tokens, day),
        tokens.get(at).start(),
        tokens.get(day).end());
  }

  /** {@code 04/08/2024}, {@code 4-8-2024}, {@code 04.08.24}. */
  private static @Nullable PrintedDate inFigures(List<Token> tokens, int at) {
    if (at + 4 >= tokens.size()
        || !isJoint(tokens.get(at + 1))
        || !tokens.get(at + 3).is(joint(tokens, at + 1))
        || at > 0 && isJoint(tokens.get(at - 1)) && at > 1 && tokens.get(at - 2).isNumber()) {
      return null;
    }
    int year = PrintedDate.year(tokens, at + 4);
    Token last = tokens.get(at + 4);
    int end = last.start() + 4;
    if (year < 0 && last.isNumber() && last.word().length() == 2) {
      year = PrintedDate.century(last.number());
      end = last.end();
    }
    return year < 0
        ? null
        : PrintedDate.of(
            year, number(tokens, at + 2), tokens.get(at).number(), tokens.get(at).start(), end);
  }

  private static boolean isJoint(Token token) {
    return token.is("/") || token.is("-") || token.is(".");
  }

  private static String joint(List<Token> tokens, int at) {
    return tokens.get(at).word();
  }

  private static int skip(List<Token> tokens, int at) {
    int i = at;
    while (i < tokens.size() && i < at + 2 && BETWEEN.contains(tokens.get(i).word())) {
      i++;
    }
    return i;
  }

  private static int month(List<Token> tokens, int at) {
    return at < tokens.size() ? CalendarAbroad.month(tokens.get(at).word()) : 0;
  }

  private static int number(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).number() : -1;
  }
}
