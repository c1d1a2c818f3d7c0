package io.github.broadsheet.parse.block;

import java.util.Locale;
import java.util.Set;

/**
 * What a word of a dateline can be: cities that need no region, and regions as they are cut short.
 */
final class PlaceNames {

  /** Cities that stand alone in datelines, and cities that papers print in small letters. */
  private static final Set<String> CITIES = WordList.words("cities.txt");

  /** AP style for the states, the postal codes, and other regions as datelines cut them short. */
  private static final Set<String> CUT_SHORT = WordList.words("regions.txt");

  private PlaceNames() {}

  /** Whether a place needs no other evidence to begin a dateline. */
  static boolean isCity(String place) {
    return CITIES.contains(Shape.folded(place));
  }

  /** {@code Wis.}, {@code N.C.}, {@code Ont.}. */
  static boolean isCutShort(String region) {
    return CUT_SHORT.contains(region.toLowerCase(Locale.ROOT).replace(".", "").replace(" ", ""));
  }

  /** Whether there are letters and none of them is small, {@code Mc} aside. */
  static boolean isInCapitals(String words) {
    boolean letters = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean mc = c == 'c' && i > 0 && words.charAt(i - 1) == 'M';
      if (Character.isLowerCase(c) && !mc) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters;
  }
}
