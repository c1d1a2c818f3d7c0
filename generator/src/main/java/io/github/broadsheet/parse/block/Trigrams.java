package io.github.broadsheet.parse.block;

import java.util.Arrays;

/**
 * Which runs of three characters a paragraph has, whatever their case, as a Bloom filter (Bloom,
 * "Space/time trade-offs in hash coding with allowable errors", 1970): that it does not hold a
 * {@link Cue} is mostly seen here, without a search through its words. There are dozens of cues,
 * and nearly no paragraph holds any.
 */
final class Trigrams {

  /** Nine bits tell a run's place among 512. */
  private static final int BITS_OF_NUMBER = 9;

  /** A longer paragraph has so many runs that it may hold anything. */
  private static final int LONGEST = 1000;

  private static final int THREE_CHARACTERS = 0xffffff;

  /** The ASCII characters in lower case. */
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = Character.toLowerCase(c);
    }
  }

  private final long[] bits = new long[(1 << BITS_OF_NUMBER) / Long.SIZE];

  private Trigrams() {}

  /** Those of a paragraph; of a long one, whatever there may be. */
  static Trigrams of(char[] paragraph) {
    Trigrams trigrams = new Trigrams();
    if (paragraph.length > LONGEST) {
      Arrays.fill(trigrams.bits, -1);
      return trigrams;
    }
    long[] bits = trigrams.bits;
    int run = 0;
    for (char c : paragraph) {
      run = next(run, c);
      int number = number(run);
      bits[number / Long.SIZE] |= 1L << number;
      if (c == '\u0130' || c == '\u212a') {
        Arrays.fill(bits, -1); // the two that are an ASCII letter in lower case
      }
    }
    return trigrams;
  }

  /** Whether all runs of a cue are there: if not, the paragraph does not hold it. */
  boolean mayHold(Cue cue) {
    for (int number : cue.runs()) {
      if ((bits[number / Long.SIZE] & 1L << number) == 0) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of all runs of some words. */
  static int[] numbers(String words) {
    if (words.length() < 3) {
      throw new IllegalArgumentException("a cue has three characters or more: " + words);
    }
    int[] numbers = new int[words.length() - 2];
    int run = 0;
    for (int i = 0; i < words.length(); i++) {
      run = next(run, words.charAt(i));
      if (i >= 2) {
        numbers[i - 2] = number(run);
      }
    }
    return numbers;
  }

  /** A run moved on by a character; a curly apostrophe is one like any other. */
  private static int next(int run, char c) {
    int folded = c < 128 ? FOLDED[c] : c == '\u2019' ? '\'' : c & 0xff;
    return (run << 8 | folded) & THREE_CHARACTERS;
  }

  private static int number(int run) {
    return run * 0x9e3779b1 >>> Integer.SIZE - BITS_OF_NUMBER;
  }
}
