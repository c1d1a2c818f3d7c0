package io.github.broadsheet.parse.span.name;

/**
 * Numbers that stand for words and their parts; the same on every machine, for the model keeps
 * them.
 */
final class WordHash {

  /** The hash of no letters. */
  static final int START = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  /** The ASCII letters in lower case, and 0 for every digit. */
  private static final char[] FOLDED = folded();

  private WordHash() {}

  private static char[] folded() {
    char[] folded = new char[128];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c);
    }
    return folded;
  }

  static int ofLowerCase(String word) {
    int hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = with(hash, word.charAt(i));
    }
    return hash;
  }

  /** FNV-1a over the lower-case letters of a stretch of text; digits count as one. */
  static int ofLowerCase(char[] text, int from, int to) {
    return with(START, text, from, to);
  }

  /** The hash of some letters and a stretch of text after them. */
  static int with(int hash, char[] text, int from, int to) {
    int longer = hash;
    for (int i = from; i < to; i++) {
      longer = with(longer, text[i]);
    }
    return longer;
  }

  /** The hash of some letters and one more. */
  static int with(int hash, char c) {
    return (hash ^ (c < 128 ? FOLDED[c] : Character.toLowerCase(c))) * PRIME;
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
