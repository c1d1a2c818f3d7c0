package io.github.broadsheet.parse.span.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be a name, before anybody has decided what they name.
 *
 * @param tokens the tokens of the article
 * @param from first token
 * @param to token after the last
 * @param role the title or role that stands before it ({@code President}, {@code activist}), or
 *     null
 * @param words the words as they stand
 * @param key what all mentions of the same words share, however they are written
 * @param kinds what the lists say about the whole
 * @param wordBefore the word before it in the same line, or the empty string
 * @param wordAfter the word after it in the same line, or the empty string
 */
record Candidate(
    Tokens tokens,
    int from,
    int to,
    @Nullable String role,
    String words,
    String key,
    int kinds,
    String wordBefore,
    String wordAfter) {

  static Candidate of(Tokens tokens, int from, int to, @Nullable String role) {
    String words = to - from == 1 ? tokens.word(from) : tokens.words(from, to);
    String key = words.toLowerCase(Locale.ROOT);
    String before = tokens.breaksBefore(from) ? "" : tokens.word(from - 1);
    String after = tokens.breaksBefore(to) ? "" : tokens.word(to);
    int kinds = tokens.kinds(from, to);
    return new Candidate(tokens, from, to, role, words, key, kinds, before, after);
  }

  int length() {
    return to - from;
  }

  int last() {
    return to - 1;
  }

  boolean firstIs(int kind) {
    return tokens.is(from, kind);
  }

  boolean lastIs(int kind) {
    return tokens.is(last(), kind);
  }

  boolean anyIs(int kind) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  /** The token {@code distance} places before the name, if it is in the same line; else -1. */
  int before(int distance) {
    for (int i = from; i > from - distance; i--) {
      if (i <= 0 || tokens.breaksBefore(i)) {
        return -1;
      }
    }
    return from - distance;
  }

  /** The token {@code distance} places after the name, from 0, if in the same line; else -1. */
  int after(int distance) {
    for (int i = to; i <= to + distance; i++) {
      if (tokens.breaksBefore(i)) {
        return -1;
      }
    }
    return to + distance;
  }
}
