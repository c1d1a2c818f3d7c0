package io.github.broadsheet.parse.block;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a short line.
 *
 * <p>Words that web pages glue together are cut where small letters meet a capital and where
 * letters meet digits: {@code 20197:05 AM ESTUpdated} is {@code 20197 : 05 AM EST Updated}.
 *
 * @param word in lower case, with straight apostrophes
 * @param start where it begins in the line
 * @param end where it ends
 * @param kind what it is made of
 */
record Token(String word, int start, int end, Kind kind) {

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  /** The tokens of a line, white space left out. */
  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
        continue;
      }
      Kind kind = kind(c);
      int end = at + 1;
      while (end < line.length() && kind != Kind.SIGN && goesOn(line, at, end, kind)) {
        end++;
      }
      tokens.add(new Token(Shape.folded(line.substring(at, end)), at, end, kind));
      at = end;
    }
    return tokens;
  }

  boolean is(String sign) {
    return word.equals(sign);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** The number, or -1 where this is none or a very long one. */
  int number() {
    return isNumber() && word.length() <= 6 ? Integer.parseInt(word) : -1;
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
  }

  private static boolean goesOn(String line, int start, int at, Kind kind) {
    char c = line.charAt(at);
    if (kind == Kind.NUMBER) {
      return c >= '0' && c <= '9';
    }
    if (c == '\'' || c == '’') {
      return at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    }
    return Character.isLetter(c) && !isSeam(line, start, at);
  }

  private static boolean isSeam(String line, int start, int at) {
    if (!Character.isUpperCase(line.charAt(at))) {
      return false;
    }
    boolean afterSmall = Character.isLowerCase(line.charAt(at - 1));
    boolean endsCapitals =
        at - start >= 2
            && at + 1 < line.length()
            && Character.isLowerCase(line.charAt(at + 1))
            && Character.isUpperCase(line.charAt(at - 1));
    return afterSmall || endsCapitals;
  }
}
