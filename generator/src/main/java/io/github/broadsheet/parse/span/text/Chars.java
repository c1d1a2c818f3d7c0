package io.github.broadsheet.parse.span.text;

/**
 * What kind of character one is, as {@link Character} says, but for ASCII from a table: nearly all
 * characters of a text are, and all of them are asked several times.
 */
public final class Chars {

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int UPPER = 4;
  private static final int LOWER = 8;
  private static final int SPACE = 16;

  private static final byte[] ASCII = ascii();

  private Chars() {}

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      int kind = Character.isLetter(c) ? LETTER : 0;
      kind |= Character.isDigit(c) ? DIGIT : 0;
      kind |= Character.isUpperCase(c) ? UPPER : 0;
      kind |= Character.isLowerCase(c) ? LOWER : 0;
      kind |= Character.isWhitespace(c) ? SPACE : 0;
      kinds[c] = (byte) kind;
    }
    return kinds;
  }

  public static boolean isLetter(char c) {
    return c < 128 ? (ASCII[c] & LETTER) != 0 : Character.isLetter(c);
  }

  public static boolean isDigit(char c) {
    return c < 128 ? (ASCII[c] & DIGIT) != 0 : Character.isDigit(c);
  }

  public static boolean isLetterOrDigit(char c) {
    return c < 128 ? (ASCII[c] & (LETTER | DIGIT)) != 0 : Character.isLetterOrDigit(c);
  }

  public static boolean isUpperCase(char c) {
    return c < 128 ? (ASCII[c] & UPPER) != 0 : Character.isUpperCase(c);
  }

  public static boolean isLowerCase(char c) {
    return c < 128 ? (ASCII[c] & LOWER) != 0 : Character.isLowerCase(c);
  }

  /** White space, the no-break space included. */
  public static boolean isSpace(char c) {
    return c < 128 ? (ASCII[c] & SPACE) != 0 : Character.isWhitespace(c) || c == '\u00a0';
  }
}
