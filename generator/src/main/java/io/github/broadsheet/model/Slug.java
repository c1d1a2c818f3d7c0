package io.github.broadsheet.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Words made fit for a path: lower-case ASCII letters, digits and single hyphens. */
public final class Slug {

  /** Letters that do not decompose into a base letter and an accent (Unicode Standard Annex 15). */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ł', "l"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ŋ', "ng"));

  private Slug() {}

  /**
   * The slug of some words, cut at a word's end to at most {@code longest} characters.
   *
   * <p>Words without a Latin letter or digit have no readable slug; theirs is {@code x} and eight
   * digits of their SHA-256, so that a slug is never empty.
   *
   * @param longest at least 16
   */
  public static String of(String words, int longest) {
    String folded = words.toLowerCase(Locale.ROOT);
    if (!isAscii(folded)) {
      folded = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    }
    StringBuilder slug = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      String letters = c < 128 ? null : LETTERS.get(c);
      if (letters != null || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && slug.length() > 0) {
          slug.append('-');
        }
        gap = false;
        if (letters != null) {
          slug.append(letters);
        } else {
          slug.append(c);
        }
      } else if (c < 128 ? c != '\'' : c != '’' && !isAccent(c)) {
        gap = true;
      }
    }
    if (slug.length() > longest) {
      int end = slug.charAt(longest) == '-' ? longest : slug.lastIndexOf("-", longest);
      slug.setLength(end > 0 ? end : longest);
    }
    return slug.length() > 0 ? slug.toString() : "x" + Fingerprint.of(words).brief(8);
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
