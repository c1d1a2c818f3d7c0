package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a dateline at the beginning of a paragraph, before anybody has decided that it is
 * one: {@code PLACE[/PLACE][, Region][, date] [(AGENCIES)] separator}.
 *
 * @param where the words before agencies and separator: {@code MOSCOW/ALMATY, March 7}
 * @param places the places without their region
 * @param region whether a region follows a place: {@code Wis.}, {@code Kenya}
 * @param agencies what stands in brackets
 * @param date ISO 8601, {@code --03-07} without a year, or null
 * @param separator {@code -}, {@code :}, or empty where brackets alone end the dateline
 * @param textEnd where the dateline ends without its separator
 * @param end where the story begins
 */
record DatelineScan(
    String where,
    List<String> places,
    boolean region,
    List<String> agencies,
    @Nullable String date,
    String separator,
    int textEnd,
    int end) {

  /** No dateline is longer. */
  private static final int LONGEST = 110;

  private static final String DASHES = "-–—―_\u0096\u0097\ufffd";

  /** Scans the beginning of a paragraph. */
  static Optional<DatelineScan> of(String text) {
    int bracket = text.startsWith("(") ? 0 : -1;
    for (int at = 0; at < Math.min(text.length(), LONGEST); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        break;
      }
      if (c == '(') {
        bracket = at;
      } else if (c == ')' && bracket >= 0) {
        return afterBrackets(text, bracket, at);
      } else if (bracket < 0 && at > 1 && isSeparator(text, at)) {
        return Optional.of(scan(text, at, at, -1));
      }
    }
    return Optional.empty();
  }

  /** The dateline as it is kept, its span counted from the paragraph of this reading. */
  Dateline dateline(Reading reading) {
    String text = reading.paragraph().text();
    return new Dateline(
        text.substring(0, textEnd).strip(), places, agencies, date, reading.span(0, end));
  }

  /** Whether the dateline is all there is in the paragraph. */
  boolean isAlone(String text) {
    return end >= text.length();
  }

  boolean isInCapitals() {
    return !places.isEmpty()
        && places.stream().allMatch(place -> PlaceNames.isInCapitals(place) && place.length() > 1);
  }

  private static Optional<DatelineScan> afterBrackets(String text, int open, int close) {
    int at = close + 1;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean separated = at < text.length() && isSign(text.charAt(at));
    boolean glued = at == close + 1;
    boolean begins =
        at >= text.length()
            || Character.isUpperCase(text.charAt(at))
            || Character.isDigit(text.charAt(at))
            || "\"“‘'".indexOf(text.charAt(at)) >= 0;
    return separated || begins && (glued || open > 0 || at - close > 1)
        ? Optional.of(scan(text, separated ? at : close + 1, open, close))
        : Optional.empty();
  }

  private static DatelineScan scan(String text, int separatorAt, int whereEnd, int close) {
    String where = text.substring(0, whereEnd).strip();
    int end = separatorAt;
    while (end < text.length() && isSign(text.charAt(end))) {
      end++;
    }
    String separator = text.substring(separatorAt, end);
    while (end < text.length() && (text.charAt(end) == ' ' || isDashAgain(text, end))) {
      end++;
    }
    List<String> agencies =
        close < 0 ? List.of() : split(text.substring(whereEnd + 1, close), ",/;&");
    if (close >= 0 && where.isEmpty() && !agencies.isEmpty() && isPlaceInBrackets(agencies)) {
      where = agencies.get(0);
      agencies = List.of();
    }
    List<PrintedDate> dates = PrintedDate.in(where);
    PrintedDate date = dates.isEmpty() ? null : dates.get(0);
    String placesPart = date == null ? where : where.substring(0, date.start());
    Places places = Places.of(placesPart);
    return new DatelineScan(
        where,
        places.names(),
        places.region(),
        agencies,
        date == null ? null : date.iso(),
        separator,
        close < 0 ? separatorAt : close + 1,
        end);
  }

  /** The second dash of {@code BERGEN — - The mayor}. */
  private static boolean isDashAgain(String text, int at) {
    return text.charAt(at) == '-'
        && text.charAt(at - 1) == ' '
        && at + 1 < text.length()
        && text.charAt(at + 1) == ' ';
  }

  /** {@code (NEW YORK) — }: a place in capitals that no agency is called. */
  private static boolean isPlaceInBrackets(List<String> agencies) {
    String only = agencies.get(0);
    return agencies.size() == 1
        && only.length() > 4
        && PlaceNames.isInCapitals(only)
        && !Agencies.isAgency(only);
  }

  private static boolean isSign(char c) {
    return DASHES.indexOf(c) >= 0 || c == ':';
  }

  /**
   * A dash counts between spaces, doubled, or as an em dash; a colon where a space follows. A
   * hyphen inside a word ({@code Nur-Sultan}) does not.
   */
  private static boolean isSeparator(String text, int at) {
    char c = text.charAt(at);
    if (!isSign(c)) {
      return false;
    }
    boolean spaceBefore = text.charAt(at - 1) == ' ';
    boolean spaceAfter = at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    return switch (c) {
      case '—', '―', '\u0097' -> true;
      case ':' -> spaceAfter && !spaceBefore;
      case '-' -> spaceBefore || at + 1 < text.length() && text.charAt(at + 1) == '-';
      default -> spaceBefore || spaceAfter;
    };
  }

  private static List<String> split(String text, String signs) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return List.copyOf(parts);
  }

  /** The places of a dateline, and whether a region stands with one of them. */
  private record Places(List<String> names, boolean region) {

    static Places of(String part) {
      List<String> names = new ArrayList<>();
      boolean region = false;
      for (String piece : split(part.replace(" and ", "/").replace(" & ", "/"), "/;")) {
        List<String> commas = split(piece, ",");
        if (!commas.isEmpty()) {
          names.add(commas.get(0));
          region |= commas.size() > 1;
        }
      }
      return new Places(List.copyOf(names), region);
    }
  }
}
