package io.github.broadsheet.parse.span.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Dates in figures that could be two days: {@code 7/4/2014} is in April or in July. They are not
 * resolved. Start with {@link #in}.
 */
public final class DayOrMonth {

  private static final int MONTHS = 12;
  private static final int LONGEST_YEAR = 4;

  private DayOrMonth() {}

  /** Such dates in a text, as they stand, in order. */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (int slash = text.indexOf('/'); slash > 0; slash = text.indexOf('/', slash + 1)) {
      int start = slash;
      while (start > 0 && isDigit(text, start - 1) && slash - start <= 2) {
        start--;
      }
      int second = slash + 1;
      while (isDigit(text, second) && second - slash <= 2) {
        second++;
      }
      int end = second + 1;
      while (isDigit(text, end) && end - second <= LONGEST_YEAR) {
        end++;
      }
      boolean figures = second < text.length() && text.charAt(second) == '/' && end - second == 5;
      if (figures && isEither(number(text, start, slash), number(text, slash + 1, second))) {
        found.add(text.substring(start, end));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isEither(int first, int second) {
    return first != second && first > 0 && second > 0 && first <= MONTHS && second <= MONTHS;
  }

  private static int number(String text, int from, int to) {
    return to - from == 1 || to - from == 2 ? Integer.parseInt(text.substring(from, to)) : 0;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
