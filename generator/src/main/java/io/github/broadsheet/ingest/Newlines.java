package io.github.broadsheet.ingest;

/**
 * One kind of line end: {@code \n}. Control characters that text has no use for become spaces.
 *
 * <p>The controls U+0080 to U+009F are not meant where they stand in text: they come from
 * Windows-1252 that was taken for ISO 8859-1, and become the quotation marks and dashes that they
 * were (WHATWG HTML, 13.2.5.80, gives the same table). U+0085 is a line end.
 */
final class Newlines {

  /** What Windows-1252 has at 0x80 to 0x9f; a space where it has nothing. */
  private static final String WINDOWS_1252 =
      "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
          + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

  private Newlines() {}

  static String normal(String text) {
    int at = 0;
    while (at < text.length() && !isOdd(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder normal = new StringBuilder(text.length());
    normal.append(text, 0, at);
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOdd(c)) {
        normal.append(c);
      } else if (isLineEnd(c)) {
        normal.append('\n');
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else {
        normal.append(c <= 0x7f ? ' ' : WINDOWS_1252.charAt(c - 0x80));
      }
    }
    return normal.toString();
  }

  private static boolean isOdd(char c) {
    return c < ' ' && c != '\n' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Unicode Standard 5.8: CR, NEL, LS, PS; and the form feed, at which old files turn the page. */
  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
