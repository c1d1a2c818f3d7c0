package io.github.broadsheet.parse.span.text;

import java.util.Locale;

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

  private static final char[] IN_LOWER_CASE = new char[128];

  static {
    for (char c = 0; c < IN_LOWER_CASE.length; c++) {
      IN_LOWER_CASE[c] = Character.toLowerCase(c);
    }
  }

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

  /** The letters of a text in lower case, those that {@link String#toLowerCase(Locale)} gives. */
  public static char[] inLowerCase(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c < 128) {
        letters[i] = IN_LOWER_CASE[c];
      } else if (dependsOnOthers(c)) {
        return text.toLowerCase(Locale.ROOT).toCharArray();
      } else {
        letters[i] = Character.toLowerCase(c);
      }
    }
    return letters;
  }

  /** The final sigma, the dotted I that becomes two characters, and halves of characters. */
  private static boolean dependsOnOthers(char c) {
    return c == '\u03a3' || c == '\u0130' || Character.isSurrogate(c);
  }
}
