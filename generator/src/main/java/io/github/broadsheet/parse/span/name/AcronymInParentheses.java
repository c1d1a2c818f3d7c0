package io.github.broadsheet.parse.span.name;

/**
 * "Collective Security Treaty Organization (CSTO)": an acronym in brackets explains the name before
 * it, and shows where that name begins.
 */
final class AcronymInParentheses implements Clue {

  private static final int SHORTEST = 2;

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.length() > 1) {
      int begin = explainedFrom(candidate.tokens(), candidate.from(), candidate.to());
      return begin == candidate.from() ? Opinion.organisation(2.5) : Opinion.NONE;
    }
    Tokens tokens = candidate.tokens();
    boolean bracketed = candidate.wordBefore().equals("(") && candidate.wordAfter().equals(")");
    return bracketed
            && tokens.shape(candidate.from()) == Shape.UPPER
            && explainedFrom(tokens, Math.max(0, candidate.from() - 12), candidate.from() - 1) >= 0
        ? Opinion.organisation(2)
        : Opinion.NONE;
  }

  /**
   * Where the name that ends at {@code to} and is explained by an acronym begins; -1 if no acronym
   * follows or its letters do not fit the words.
   */
  static int explainedFrom(Tokens tokens, int from, int to) {
    if (!tokens.reads(to, "(") || !tokens.reads(to + 2, ")")) {
      return -1;
    }
    String acronym = tokens.word(to + 1);
    if (acronym.length() < SHORTEST || tokens.shape(to + 1) != Shape.UPPER) {
      return -1;
    }
    int letter = acronym.length() - 1;
    for (int i = to - 1; i >= from; i--) {
      if (!tokens.isNameLike(i)) {
        continue;
      }
      if (tokens.word(i).charAt(0) != acronym.charAt(letter)) {
        return -1;
      }
      if (letter == 0) {
        return i;
      }
      letter--;
    }
    return -1;
  }
}
