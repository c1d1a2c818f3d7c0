package io.github.broadsheet.parse.span.name;

/** "Prev Wk", "Mths": what has no vowel is short for a word of a table, but for "Mr Ng". */
final class Abbreviation implements Clue {

  private static final String VOWELS = "aeiouyAEIOUY";

  @Override
  public Opinion of(Candidate candidate) {
    int last = candidate.last();
    Tokens tokens = candidate.tokens();
    boolean named = candidate.role() != null || candidate.firstIs(Kind.GIVEN);
    return !named && tokens.shape(last) == Shape.CAPITAL && isShortened(tokens, last)
        ? Opinion.nothing(1.6)
        : Opinion.NONE;
  }

  private static boolean isShortened(Tokens tokens, int token) {
    if (tokens.kinds(token) != 0) {
      return false;
    }
    for (int i = tokens.start(token); i < tokens.wordEnd(token); i++) {
      char c = tokens.letters()[i];
      boolean consonant = (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && VOWELS.indexOf(c) < 0;
      if (!consonant) {
        return false;
      }
    }
    return true;
  }
}
