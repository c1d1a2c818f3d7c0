package io.github.broadsheet.site.search;

import java.util.List;
import java.util.Locale;

/**
 * Which words of a language are alike, and which say too little to be looked for. The page that
 * searches is sent the same tables, so that both sides agree.
 *
 * @param suffixes endings, the first that fits is replaced; all end in {@code s}
 * @param silent words that are not indexed, in lower case
 */
public record Spelling(List<Suffix> suffixes, List<String> silent) {

  private static final Spelling ENGLISH =
      new Spelling(
          List.of(
              new Suffix("ies", "y", 5),
              new Suffix("sses", "ss", 6),
              new Suffix("shes", "sh", 6),
              new Suffix("ches", "ch", 6),
              new Suffix("xes", "x", 5),
              new Suffix("ss", "ss", 1),
              new Suffix("us", "us", 1),
              new Suffix("is", "is", 1),
              new Suffix("s", "", 4)),
          List.of(
              ("a an and are as at be been but by for from had has have he her his in into is it its"
                      + " not of on or she than that the their there they this to was were which who"
                      + " will with would")
                  .split(" ")));

  private static final Spelling PLAIN = new Spelling(List.of(), List.of());

  public Spelling {
    suffixes = List.copyOf(suffixes);
    silent = List.copyOf(silent);
  }

  /** The tables of a language; none where we know too little of it. */
  public static Spelling of(String language) {
    String tag = language.toLowerCase(Locale.ROOT);
    return tag.equals("en") || tag.startsWith("en-") ? ENGLISH : PLAIN;
  }

  /**
   * An ending that makes no difference: {@code protests} is found by {@code protest}.
   *
   * @param shortest words shorter than this keep it
   */
  public record Suffix(String ending, String replacement, int shortest) {}

  /** Takes the ending off a word; the length that remains. */
  int stem(char[] word, int length) {
    if (length == 0 || word[length - 1] != 's') {
      return length;
    }
    for (Suffix suffix : suffixes) {
      if (length >= suffix.shortest && ends(word, length, suffix.ending)) {
        int kept = length - suffix.ending.length();
        suffix.replacement.getChars(0, suffix.replacement.length(), word, kept);
        return kept + suffix.replacement.length();
      }
    }
    return length;
  }

  private static boolean ends(char[] word, int length, String ending) {
    int from = length - ending.length();
    if (from < 0) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
