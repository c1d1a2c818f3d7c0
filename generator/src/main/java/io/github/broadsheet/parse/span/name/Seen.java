package io.github.broadsheet.parse.span.name;

import java.util.Arrays;

/**
 * How this article writes a word elsewhere: in lower case, or with a capital in the middle of a
 * sentence. A table of the places where each capitalised word stands first, so that it takes no
 * time to speak of.
 */
final class Seen {

  private static final int FEWEST_SPORT_WORDS = 2;
  private static final int MANY_SPORT_WORDS = 4;

  /** Where nothing but sport is spoken of, one in so many words is of sport. */
  private static final int SPORT_SHARE = 60;

  private static final int SMALLEST_TABLE = 64;
  private static final int NOWHERE = -1;

  private static final int LOWER = 1;
  private static final int INSIDE = 2;

  private final Tokens tokens;
  private final int[] first;
  private final byte[] uses;
  private final int sport;

  /** Looks at an article. */
  Seen(Tokens tokens) {
    this.tokens = tokens;
    first = new int[Integer.highestOneBit(Math.max(SMALLEST_TABLE, tokens.nameLike() * 4))];
    uses = new byte[first.length];
    Arrays.fill(first, NOWHERE);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNameLike(i) && !tokens.isLoud(i)) {
        noteCapital(i);
      }
    }
    int sportWords = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sportWords += tokens.is(i, Kind.SPORT) ? 1 : 0;
      if (tokens.shape(i) == Shape.LOWER) {
        noteLower(i);
      }
    }
    sport = sportWords;
  }

  private void noteCapital(int token) {
    int slot = slot(token);
    if (first[slot] == NOWHERE) {
      first[slot] = token;
    }
    if (!tokens.opens(token)) {
      uses[slot] |= INSIDE;
    }
  }

  private void noteLower(int token) {
    for (int slot = home(token); first[slot] != NOWHERE; slot = next(slot)) {
      if (tokens.isLowerCaseOf(first[slot], token)) {
        uses[slot] |= LOWER;
      }
    }
  }

  private int home(int token) {
    int hash = tokens.hash(token);
    return (hash ^ hash >>> 15) & first.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & first.length - 1;
  }

  /** The slot of a word with the capitals that it has, or the empty one where it would be. */
  private int slot(int token) {
    int slot = home(token);
    while (first[slot] != NOWHERE && !tokens.sameWord(first[slot], token)) {
      slot = next(slot);
    }
    return slot;
  }

  /** Whether the article is about sport. */
  boolean isSport() {
    return sport >= FEWEST_SPORT_WORDS;
  }

  /** Whether the article is about nothing else, as far as its words tell. */
  boolean isNothingButSport() {
    return sport >= MANY_SPORT_WORDS && sport * SPORT_SHARE >= tokens.size();
  }

  /** Whether a token's word stands in lower case elsewhere, and never with a capital of its own. */
  boolean isOrdinary(int token) {
    return uses[slot(token)] == LOWER;
  }

  /** Whether a token's word has a capital where no sentence begins. */
  boolean isCapitalInside(int token) {
    return (uses[slot(token)] & INSIDE) != 0;
  }
}
