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
 */
record Candidate(
    Tokens tokens, int from, int to, @Nullable String role, String words, String key, int kinds) {

  static Candidate of(Tokens tokens, int from, int to, @Nullable String role) {
    String words = to - from == 1 ? tokens.word(from) : tokens.words(from, to);
    String key = words.toLowerCase(Locale.ROOT);
    return new Candidate(tokens, from, to, role, words, key, tokens.kinds(from, to));
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

  /** The word before, or the empty string. */
  String wordBefore() {
    return tokens.word(before(1));
  }

  /** The word after, or the empty string. */
  String wordAfter() {
    return tokens.word(after(0));
  }
}
