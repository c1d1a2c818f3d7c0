package io.github.broadsheet.parse.block;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as newspapers print it in a line of dates, a caption or a dateline: {@code Jan. 10, 2022},
 * {@code 10 January 2022}, {@code 2022-01-10}, {@code 11/28/2016}, {@code March 7}.
 *
 * @param year the year, or null where the line names none
 * @param month 1 to 12
 * @param day 1 to 31
 * @param start where it begins in the line
 * @param end where it ends
 */
record PrintedDate(@Nullable Integer year, int month, int day, int start, int end) {

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;

  /** All days that a line names, in order. */
  static List<PrintedDate> in(String line) {
    return in(Token.of(line));
  }

  /** All days that the tokens of a line name, in order. */
  static List<PrintedDate> in(List<Token> tokens) {
    return in(tokens, true);
  }

  /**
   * All days that the tokens of a line name, in order.
   *
   * @param isEnglish whether the line stands in an English text; in others {@code 04/05/2024} is in
   *     May, and months have other names
   */
  static List<PrintedDate> in(List<Token> tokens, boolean isEnglish) {
    List<PrintedDate> dates = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      PrintedDate abroad = isEnglish ? null : DateAbroad.at(tokens, at);
      PrintedDate date = abroad != null ? abroad : at(tokens, at);
      if (date == null) {
        at++;
      } else {
        dates.add(date);
        while (at < tokens.size() && tokens.get(at).start() < date.end()) {
          at++;
        }
      }
    }
    return dates;
  }

  /** The day in full, where the line names the year and there is such a day. */
  Optional<LocalDate> inFull() {
    return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /** ISO 8601: {@code 2022-01-10}, or {@code --01-10} without a year. */
  String iso() {
    String monthAndDay = "-" + twoDigits(month) + "-" + twoDigits(day);
    return year == null ? "-" + monthAndDay : year + monthAndDay;
  }

  private static @Nullable PrintedDate at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.isWord()) {
      int month = CalendarWords.month(first.word());
      return month == 0 ? null : monthFirst(tokens, at, month);
    }
    if (!first.isNumber() || at > 0 && isJoint(tokens.get(at - 1)) && touches(tokens, at - 1)) {
      return null;
    }
    PrintedDate named = dayFirst(tokens, at);
    return named != null ? named : inFigures(tokens, at);
  }

  /** {@code Jan. 10, 2022}. */
  private static @Nullable PrintedDate monthFirst(List<Token> tokens, int at, int month) {
    int i = skip(tokens, at + 1, ".");
    int day = number(tokens, i);
    if (day < 1 || day > 31) {
      return null;
    }
    int end = i;
    i++;
    if (i < tokens.size() && CalendarWords.isOrdinalEnding(tokens.get(i).word())) {
      end = i++;
    }
    i = skip(tokens, i, ",");
    int year = year(tokens, i);
    if (year > 0) {
      return of(year, month, day, tokens.get(at).start(), yearEnd(tokens.get(i)));
    }
    return of(null, month, day, tokens.get(at).start(), tokens.get(end).end());
  }

  /** {@code 10th January 2022}. */
  private static @Nullable PrintedDate dayFirst(List<Token> tokens, int at) {
    int day = tokens.get(at).number();
    int i = at + 1;
    if (i < tokens.size() && CalendarWords.isOrdinalEnding(tokens.get(i).word())) {
      i++;
    }
    int month = i < tokens.size() ? CalendarWords.month(tokens.get(i).word()) : 0;
    if (month == 0 || day < 1 || day > 31) {
      return null;
    }
    int end = tokens.get(i).end();
    i = skip(tokens, skip(tokens, i + 1, "."), ",");
    int year = year(tokens, i);
    int start = tokens.get(at).start();
    if (year > 0) {
      return of(year, month, day, start, yearEnd(tokens.get(i)));
    }
    boolean shortYear =
        i == tokens.size() - 1 && tokens.get(i).isNumber() && tokens.get(i).word().length() == 2;
    return shortYear
        ? of(2000 + tokens.get(i).number(), month, day, start, tokens.get(i).end())
        : of(null, month, day, start, end);
  }

  /** {@code 2022-01-10}, {@code 11/28/2016}, {@code 28/04/2024}, {@code 13.11.2019}. */
  private static @Nullable PrintedDate inFigures(List<Token> tokens, int at) {
    if (at + 4 >= tokens.size() || !isJoint(tokens.get(at + 1))) {
      return null;
    }
    String joint = tokens.get(at + 1).word();
    if (!tokens.get(at + 3).is(joint)) {
      return null;
    }
    int a = tokens.get(at).number();
    int b = tokens.get(at + 2).number();
    Token last = tokens.get(at + 4);
    int start = tokens.get(at).start();
    if (tokens.get(at).word().length() == 4 && joint.equals("-")) {
      return of(a, b, last.number(), start, last.end());
    }
    int year = year(tokens, at + 4);
    int end = year > 0 ? yearEnd(last) : last.end();
    if (year < 0 && last.word().length() == 2) {
      year = century(last.number());
    }
    boolean dayFirst = a > 12 || joint.equals(".") && b <= 12;
    return year < 0 ? null : of(year, dayFirst ? b : a, dayFirst ? a : b, start, end);
  }

  /** The year that two figures stand for. */
  static int century(int figures) {
    return figures + (figures < 70 ? 2000 : 1900);
  }

  /** The day with these numbers, or null where there is none. */
  static @Nullable PrintedDate of(@Nullable Integer year, int month, int day, int start, int end) {
    try {
      LocalDate.of(year == null ? 2000 : year, month, day);
      return new PrintedDate(year, month, day, start, end);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean isJoint(Token token) {
    return token.is("/") || token.is("-") || token.is(".");
  }

  private static boolean touches(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).isNumber()
        && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private static int skip(List<Token> tokens, int at, String sign) {
    return at < tokens.size() && tokens.get(at).is(sign) ? at + 1 : at;
  }

  private static int number(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).number() : -1;
  }

  /** A year, also one with the hour glued to it: {@code 20197:05 AM}; or -1. */
  static int year(List<Token> tokens, int at) {
    if (at >= tokens.size() || !tokens.get(at).isNumber()) {
      return -1;
    }
    String digits = tokens.get(at).word();
    if (digits.length() < 4 || digits.length() > 6) {
      return -1;
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  private static int yearEnd(Token year) {
    return year.start() + 4;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
