package io.github.broadsheet.parse.block;

import java.util.Set;

/**
 * Tells whether a few words look like the name of a person, as it stands in bylines and credits.
 */
final class PersonName {

  private static final int MOST_WORDS = 5;

  private static final Set<String> GIVEN_NAMES = WordList.words("given-names.txt");
  private static final Set<String> GIVEN_NAMES_ABROAD = WordList.words("given-names-abroad.txt");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "du", "di", "del", "della", "der", "den", "van", "von", "la",
          "le", "bin", "ibn", "al", "el", "ter", "ten", "af", "av", "zu", "y", "e");

  /** Words of newsrooms, pages and things, which no person is called. */
  private static final Set<String> NO_NAMES = WordList.words("no-names.txt");

  private PersonName() {}

  /**
   * Whether the words have the form of a name: two to five, each capitalised, an initial or a
   * particle, and none of them a word of another sort.
   */
  static boolean hasForm(String words) {
    String[] parts = words.strip().split("[ \u00a0]+");
    if (parts.length < 2 || parts.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!isPart(parts[i], i == 0 || i == parts.length - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words have the form of a name and begin with a known given name. */
  static boolean isLikely(String words) {
    return hasForm(words) && isGivenName(words.strip().split("[ -]")[0]);
  }

  static boolean isGivenName(String word) {
    String folded = Shape.folded(word);
    return GIVEN_NAMES.contains(folded) || GIVEN_NAMES_ABROAD.contains(folded);
  }

  private static boolean isPart(String part, boolean atEdge) {
    String folded = Shape.folded(part);
    if (PARTICLES.contains(folded) && !atEdge) {
      return true;
    }
    char first = part.charAt(0);
    boolean nickname = (first == '"' || first == '“' || first == '(') && part.length() > 2;
    if (!Character.isUpperCase(nickname ? part.charAt(1) : first)) {
      return folded.startsWith("d'") || folded.startsWith("al-") || folded.startsWith("o'");
    }
    return !NO_NAMES.contains(folded) && hasLettersOnly(part) && !isContraction(folded);
  }

  private static boolean hasLettersOnly(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetter(c) && "-'’.\"“”()".indexOf(c) < 0) {
        return false;
      }
    }
    return !part.endsWith(".") || part.length() <= 5;
  }

  /** {@code They're}, {@code Don't}. */
  private static boolean isContraction(String folded) {
    return folded.endsWith("'re")
        || folded.endsWith("n't")
        || folded.endsWith("'ve")
        || folded.endsWith("'ll");
  }
}
