package io.github.broadsheet.parse.span.name;

/** What kind of character a character is, for the tokeniser; ASCII is looked up in a table. */
final class Letters {

  private static final byte WORD = 1;
  private static final byte SPACE = 2;

  private static final byte[] ASCII = ascii();

  private Letters() {}

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      kinds[c] = Character.isLetterOrDigit(c) ? WORD : space ? SPACE : 0;
    }
    return kinds;
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether a word of ASCII letters may go on with it; if not, the word certainly ends. */
  static boolean mayGoOnWord(char c) {
    return c > 127 || c >= '0' && c <= '9' || c == '\'' || c == '-' || c == '.' || c == '&';
  }

  static boolean isLetterOrDigit(char c) {
    return c < 128 ? ASCII[c] == WORD : Character.isLetterOrDigit(c);
  }

  /** Whether a word can begin with it; half of a character beyond the basic plane can. */
  static boolean beginsWord(char c) {
    return isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Whether a word goes on with it: as it begins, or with a mark upon a letter. */
  static boolean isInWord(char c) {
    return c < 128
        ? ASCII[c] == WORD
        : Character.isLetterOrDigit(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isSpace(char c) {
    return c < 128 ? ASCII[c] == SPACE : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }
}
