package io.github.broadsheet.ingest;

/** One kind of line end: {@code \n}. Control characters that text has no use for become spaces. */
final class Newlines {

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
        normal.append(' ');
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
