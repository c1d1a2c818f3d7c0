package io.github.broadsheet.site.search;

/**
 * Whole numbers as text: five bits a character, the lowest first, a sixth says that more follow (as
 * in source maps). Small numbers are one character, and no step of decoding is lost on bytes.
 */
final class Numbers {

  /** The alphabet of RFC 4648, section 5. */
  static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int MORE = 32;

  private Numbers() {}

  /** Appends a number, 0 or more. */
  static void append(StringBuilder out, int number) {
    int rest = number;
    while (rest >= MORE) {
      out.append(ALPHABET.charAt(rest & MORE - 1 | MORE));
      rest >>>= 5;
    }
    out.append(ALPHABET.charAt(rest));
  }
}
