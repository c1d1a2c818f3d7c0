package io.github.broadsheet.parse.block;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * News agencies and picture libraries, by all the names they go by in credits, datelines and
 * bylines.
 *
 * <p>An article keeps the name as printed; this table says which of them are the same.
 */
public final class Agencies {

  private static final Map<String, String> NAMES = names();

  /** The longest name of the table, in words. */
  private static final int LONGEST = 4;

  private Agencies() {}

  /**
   * The agency's usual name, for any of its names in any case: {@code AP} and {@code Associated
   * Press} are {@code The Associated Press}.
   */
  public static Optional<String> usualName(String printed) {
    return Optional.ofNullable(NAMES.get(key(printed)));
  }

  /** Whether these words, as they stand, name an agency. */
  public static boolean isAgency(String words) {
    return NAMES.containsKey(key(words));
  }

  /** The usual name of the first agency that a credit names, if it names one. */
  public static Optional<String> namedIn(String credit) {
    String[] words = key(credit.replace('/', ' ')).split(" ");
    for (int i = 0; i < words.length; i++) {
      String run = "";
      String found = null;
      for (int n = 0; n < LONGEST && i + n < words.length; n++) {
        run = run.isEmpty() ? words[i + n] : run + " " + words[i + n];
        found = NAMES.getOrDefault(run, found);
      }
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    String lower = Shape.lower(words);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (String line : WordList.lines("agencies.txt")) {
      String[] sides = line.split(" = ");
      names.put(key(sides[0]), sides[0]);
      if (sides.length > 1) {
        for (String other : sides[1].split(", ")) {
          names.put(key(other), sides[0]);
        }
      }
    }
    return Map.copyOf(names);
  }
}
