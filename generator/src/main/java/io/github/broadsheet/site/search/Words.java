package io.github.broadsheet.site.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Cuts text into words as the search compares them: runs of letters and digits, in lower case,
 * without accents and without what {@link Spelling} takes off. Single letters of the Latin alphabet
 * and single digits are no words ({@code Putin's} is {@code putin}). Scripts that put no space
 * between words are cut into their characters. {@code search.js} cuts queries by the same rules.
 *
 * <p>For one thread.
 */
final class Words {

  /** A longer word is cut; nobody looks for it. */
  static final int LONGEST = 40;

  private final Spelling spelling;
  private final char[] word = new char[LONGEST];

  Words(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Takes one word after the other. */
  @FunctionalInterface
  interface Taker {
    /** The first {@code length} characters of {@code word}, which will be written over. */
    void take(char[] word, int length);
  }

  /** Cuts a text. */
  void cut(String text, Taker taker) {
    int end = text.length();
    int at = 0;
    while (at < end) {
      int length = 0;
      int start = at;
      char c = 0;
      while (at < end && (c = text.charAt(at)) < 128 && isWord(c)) {
        if (length < LONGEST) {
          word[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        at++;
      }
      if (at < end && c >= 128 && isWordAnywhere(text.codePointAt(at))) {
        at = foreign(text, start, taker);
      } else {
        give(length, taker);
        at++;
      }
    }
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private void give(int length, Taker taker) {
    if (length > 1 || length == 1 && word[0] >= 128) {
      taker.take(word, spelling.stem(word, length));
    }
  }

  /** A run of letters that are not all ASCII; returns where it ends. */
  private int foreign(String text, int start, Taker taker) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isWordAnywhere(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    String folded =
        Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    int length = 0;
    int c;
    for (int i = 0; i < folded.length(); i += Character.charCount(c)) {
      c = folded.codePointAt(i);
      if (isAccent(c) || !isWordAnywhere(c)) {
        continue;
      }
      if (standsAlone(c)) {
        give(length, taker);
        taker.take(word, Character.toChars(c, word, 0));
        length = 0;
      } else if (length + Character.charCount(c) <= LONGEST) {
        length += Character.toChars(c, word, length);
      }
    }
    give(length, taker);
    return end;
  }

  /** A letter, a mark or a decimal digit of any script. */
  private static boolean isWordAnywhere(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean isAccent(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean standsAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI;
  }
}
