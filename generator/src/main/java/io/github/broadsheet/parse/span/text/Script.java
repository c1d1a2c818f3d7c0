package io.github.broadsheet.parse.span.text;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text as its letters tell, where a script serves one language in the press:
 * Korean, Japanese, Chinese, Greek, Hebrew, Thai, and of those in Arabic letters Arabic itself,
 * Persian and Urdu by the letters that each has of its own.
 */
public final class Script {

  private static final int LOOKED_AT = 600;

  /** Letters that stand before all of those scripts. */
  private static final char LAST_OF_LATIN = '\u036f';

  private static final int FEWEST_LETTERS = 20;

  /** Of a Japanese text so many letters are kana at least: one in ten. */
  private static final int KANA_SHARE = 10;

  /** Arabic spells foreign names with letters of Persian, Persian has one of them in so many. */
  private static final int OWN_SHARE = 100;

  private static final String OF_PERSIAN = "پچژگ";
  private static final String OF_URDU = "ٹڈڑے";

  private Script() {}

  /** The language of a text, as a BCP 47 tag, where most of its letters tell it. */
  public static @Nullable String language(char[] text) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    int all = 0;
    int persian = 0;
    int urdu = 0;
    for (int i = 0; i < Math.min(text.length, LOOKED_AT); i++) {
      char c = text[i];
      if (Character.isLetter(c)) {
        all++;
        if (c > LAST_OF_LATIN) {
          letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
          persian += OF_PERSIAN.indexOf(c) >= 0 ? 1 : 0;
          urdu += OF_URDU.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    return all < FEWEST_LETTERS || letters.isEmpty() ? null : told(letters, all, persian, urdu);
  }

  private static @Nullable String told(
      Map<Character.UnicodeScript, Integer> letters, int all, int persian, int urdu) {
    int kana =
        letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (2 * (han + kana) > all) {
      return kana * KANA_SHARE > all ? "ja" : "zh";
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : letters.entrySet()) {
      if (2 * script.getValue() > all) {
        return switch (script.getKey()) {
          case HANGUL -> "ko";
          case GREEK -> "el";
          case HEBREW -> "he";
          case THAI -> "th";
          case ARABIC -> urdu * OWN_SHARE > all ? "ur" : persian * OWN_SHARE > all ? "fa" : "ar";
          default -> null;
        };
      }
    }
    return null;
  }
}
