package io.github.broadsheet.parse.span.name;

/**
 * Numbers that stand for words and their parts; the same on every machine, for the model keeps
 * them.
 */
final class WordHash {

  private static final int PRIME = 0x01000193;
  private static final int START = 0x811C9DC5;

  private WordHash() {}

  static int ofLowerCase(String word) {
    return ofLowerCase(word, 0, word.length());
  }

  /** FNV-1a over the lower-case letters of a part of a word; digits count as one. */
  static int ofLowerCase(String word, int from, int to) {
    int hash = START;
    for (int i = from; i < to; i++) {
      char c = word.charAt(i);
      char folded = c >= '0' && c <= '9' ? '0' : c < 128 ? asciiLower(c) : Character.toLowerCase(c);
      hash = (hash ^ folded) * PRIME;
    }
    return hash;
  }

  private static char asciiLower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** One number of three, every bit of which depends on all of them. */
  static int mix(int kind, int a, int b) {
    int hash = kind * 0x9E3779B1 ^ a * 0x85EBCA6B ^ Integer.rotateLeft(b * 0xC2B2AE35, 15);
    hash ^= hash >>> 16;
    hash *= 0x7FEB352D;
    hash ^= hash >>> 15;
    hash *= 0x846CA68B;
    return hash ^ hash >>> 16;
  }
}
