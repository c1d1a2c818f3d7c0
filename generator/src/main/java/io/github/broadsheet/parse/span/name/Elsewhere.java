package io.github.broadsheet.parse.span.name;

import java.util.Arrays;

/**
 * How an article writes a word at its other places: in lower case, and between which neighbours.
 * Knows the first and the last place of each capitalised word, in a table of numbers, so that it
 * takes no time to speak of.
 */
final class Elsewhere {

  private static final int NOWHERE = -1;
  private static final int SMALLEST_TABLE = 64;

  private final Tokens tokens;
  private final int[] hash;
  private final int[] first;
  private final int[] last;
  private final boolean[] lower;
  private final int mask;

  /** Looks at an article. */
  Elsewhere(Tokens tokens) {
    this.tokens = tokens;
    int size = Integer.highestOneBit(Math.max(SMALLEST_TABLE, tokens.nameLike() * 4));
    mask = size - 1;
    hash = new int[size];
    first = new int[size];
    last = new int[size];
    lower = new boolean[size];
    Arrays.fill(first, NOWHERE);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNameLike(i) && !tokens.isLoud(i)) {
        note(i);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      int slot = tokens.shape(i) == Shape.LOWER ? slot(tokens.hash(i)) : NOWHERE;
      if (slot != NOWHERE && first[slot] != NOWHERE) {
        lower[slot] = true;
      }
    }
  }

  private void note(int i) {
    int slot = slot(tokens.hash(i));
    if (first[slot] == NOWHERE) {
      first[slot] = i;
      hash[slot] = tokens.hash(i);
    }
    last[slot] = i;
  }

  /** The slot of a word, or the empty one where it would be. */
  private int slot(int wordHash) {
    int slot = (wordHash ^ wordHash >>> 15) & mask;
    while (first[slot] != NOWHERE && hash[slot] != wordHash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  boolean lowerCase(int i) {
    return lower[slot(tokens.hash(i))];
  }

  /** Another place of the same word, or -1. */
  int other(int i) {
    int slot = slot(tokens.hash(i));
    if (first[slot] == NOWHERE || first[slot] != i) {
      return first[slot];
    }
    return last[slot] != i ? last[slot] : NOWHERE;
  }

  /** The word before a place, 0 where there is none. */
  int wordBefore(int place) {
    return place < 1 ? 0 : tokens.hash(place - 1);
  }

  /** The word after a place, 0 where there is none. */
  int wordAfter(int place) {
    return place < 0 || place + 1 >= tokens.size() ? 0 : tokens.hash(place + 1);
  }

  /** Whether a name-like word stands before a place: 0 for no place, 1 for no, 2 for yes. */
  int runBefore(int place) {
    return place < 1 ? 0 : 1 + (tokens.isNameLike(place - 1) ? 1 : 0);
  }

  /** Whether a name-like word stands after a place: 0 for no place, 1 for no, 2 for yes. */
  int runAfter(int place) {
    return place < 0 ? 0 : 1 + (tokens.isNameLike(place + 1) ? 1 : 0);
  }
}
