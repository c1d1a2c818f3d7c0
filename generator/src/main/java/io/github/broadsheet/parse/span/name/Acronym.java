package io.github.broadsheet.parse.span.name;

/** "CSTO", "HBKU", "YouTube": capitals inside a word are the work of a committee. */
final class Acronym implements Clue {

  private static final int LONGEST = 7;

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    if (candidate.length() > 1) {
      return tokens.shape(candidate.from()) == Shape.UPPER
          ? Opinion.organisation(0.7)
          : Opinion.NONE;
    }
    String word = candidate.words();
    if (tokens.shape(candidate.from()) == Shape.UPPER) {
      if (isNumbered(word)) {
        return Opinion.nothing(2.5);
      }
      int known = Kind.PLACE | Kind.THING | Kind.TITLE | Kind.FUNCTION;
      boolean plain = word.length() >= 2 && word.length() <= LONGEST && !candidate.firstIs(known);
      return plain ? Opinion.organisation(2) : Opinion.NONE;
    }
    if (isCompound(word) && !candidate.firstIs(Kind.PLACE | Kind.EVERYDAY)) {
      return Opinion.of(-0.5, -1, 2.2, 0);
    }
    return hasCapitalInside(word) ? Opinion.of(0, -0.7, 1.5, 0) : Opinion.NONE;
  }

  /** "Citicorp", "Rabobank". */
  private static boolean isCompound(String word) {
    return word.length() > "bank".length() + 2
        && (word.endsWith("corp") || word.endsWith("Corp") || word.endsWith("bank"));
  }

  /** "M-1", "F-16", "DC-10": of a kind, not of a body. */
  private static boolean isNumbered(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen + 1 < word.length() && isDigit(word.charAt(hyphen + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasCapitalInside(String word) {
    for (int i = 2; i < word.length(); i++) {
      boolean inside =
          Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
      if (inside && !word.startsWith("Mc") && !word.startsWith("Mac") && word.indexOf('-') < 0) {
        return true;
      }
    }
    return false;
  }
}
