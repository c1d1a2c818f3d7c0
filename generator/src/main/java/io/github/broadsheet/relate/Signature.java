package io.github.broadsheet.relate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A MinHash signature (Broder, "On the resemblance and containment of documents", 1997): from two
 * of them the likeness of two texts is estimated without the texts.
 *
 * <p>A text is the set of its runs of {@value #WORDS} words. Each of {@value #SIZE} hash functions
 * keeps the least value that it takes on the set, of which the 16 low bits are stored.
 */
public final class Signature {

  /** Words of a run. */
  static final int WORDS = 5;

  /** Bands that copies are looked for by: texts that agree in all rows of one band are compared. */
  static final int BANDS = 42;

  private static final int ROWS = 3;

  /** The bits of the minima of one band. */
  private static final long ALL_ROWS = (1L << ROWS * Character.SIZE) - 1;

  static final int SIZE = BANDS * ROWS;

  /** Runs that are taken into the minima at once. */
  private static final int AT_ONCE = 4;

  /** Minima that one number of 64 bits holds. */
  private static final int LANES = Long.SIZE / Character.SIZE;

  /** A one in each lane, and all bits but the highest of each. */
  private static final long ONES = 0x0001_0001_0001_0001L;

  private static final long ALL_BUT_HIGHEST = 0x7fff * ONES;

  private static final Signature NONE = new Signature(new char[0], 0);
  private static final int[] FACTORS = new int[SIZE];
  private static final int[] SUMMANDS = new int[SIZE];

  /** What a word's hash is multiplied by for each word after it, and for all of a run. */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  @SuppressWarnings("ConstantOverflow") // numbers of 64 bits go round, as is meant
  private static final long WHOLE = STEP * STEP * STEP * STEP * STEP;

  static {
    long state = 0;
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = (int) mix(++state) | 1;
      SUMMANDS[i] = (int) mix(++state);
    }
  }

  /** Four minima to a number, the first in the lowest bits. */
  private final long[] minima;

  private final int runs;

  private Signature(long[] minima, int runs) {
    this.minima = minima;
    this.runs = runs;
  }

  private Signature(char[] minima, int runs) {
    this.minima = new long[numbers(minima.length)];
    for (int i = 0; i < minima.length; i++) {
      this.minima[i / LANES] |= (long) minima[i] << i % LANES * Character.SIZE;
    }
    this.runs = runs;
  }

  /** How many numbers hold so many minima. */
  private static int numbers(int minima) {
    return (minima + LANES - 1) / LANES;
  }

  /** Bytes that {@link #write} takes. */
  int bytes() {
    return Integer.BYTES + Long.BYTES * minima.length;
  }

  void write(ByteBuffer out) {
    out.putInt(runs);
    out.asLongBuffer().put(minima);
    out.position(out.position() + Long.BYTES * minima.length);
  }

  /** The one that {@link #write} wrote. */
  static Signature read(ByteBuffer in) {
    int runs = in.getInt();
    if (runs == 0) {
      return NONE;
    }
    long[] minima = new long[numbers(SIZE)];
    in.asLongBuffer().get(minima);
    in.position(in.position() + Long.BYTES * minima.length);
    return new Signature(minima, runs);
  }

  /** Of an article without a text: like no other. */
  public static Signature none() {
    return NONE;
  }

  /** The signature of a text, given by the hashes of its words in order. */
  static Signature ofWords(int[] words, int count) {
    int runs = Math.max(count > 0 ? 1 : 0, count - WORDS + 1);
    if (runs == 0) {
      return NONE;
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    int[] hashes = hashes(words, count, runs);
    for (int first = 0; first < runs; first += AT_ONCE) {
      lower(least, hashes, first);
    }
    char[] minima = new char[SIZE];
    for (int i = 0; i < SIZE; i++) {
      minima[i] = (char) (least[i] ^ least[i] >>> 16);
    }
    return new Signature(minima, runs);
  }

  /** The hashes of all runs; the last stands there until there are {@link #AT_ONCE} to take. */
  private static int[] hashes(int[] words, int count, int runs) {
    int[] hashes = new int[runs + AT_ONCE - 1];
    long hash = 0;
    int run = 0;
    for (int word = 0; word < count; word++) {
      hash = hash * STEP + words[word];
      if (word >= WORDS) {
        hash -= words[word - WORDS] * WHOLE;
      }
      if (word >= WORDS - 1 || word == count - 1) {
        hashes[run++] = (int) (mix(hash) >>> 32);
      }
    }
    Arrays.fill(hashes, runs, hashes.length, hashes[runs - 1]);
    return hashes;
  }

  /**
   * Takes some runs into the minima. Numbers of 32 bits and no branches: the compiler makes one
   * step of eight of them; and several runs at once, for to fetch a minimum and put it back takes
   * longer than to compute another.
   */
  private static void lower(int[] least, int[] runs, int first) {
    int one = runs[first];
    int two = runs[first + 1];
    int three = runs[first + 2];
    int four = runs[first + 3];
    for (int i = 0; i < SIZE; i++) {
      int factor = FACTORS[i];
      int summand = SUMMANDS[i];
      int less = Math.min(factor * one + summand >>> 1, factor * two + summand >>> 1);
      int other = Math.min(factor * three + summand >>> 1, factor * four + summand >>> 1);
      least[i] = Math.min(least[i], Math.min(less, other));
    }
  }

  /** A signature that {@link #minima} and {@link #runs} were asked of. */
  public static Signature of(char[] minima, int runs) {
    if (runs == 0) {
      return NONE;
    }
    if (minima.length != SIZE) {
      throw new IllegalArgumentException("a signature has " + SIZE + " minima");
    }
    return new Signature(minima, runs);
  }

  /** What it consists of; none where there was no text. */
  public char[] minima() {
    char[] all = new char[isEmpty() ? 0 : SIZE];
    for (int i = 0; i < all.length; i++) {
      all[i] = minimum(i);
    }
    return all;
  }

  private char minimum(int index) {
    return (char) (minima[index / LANES] >>> index % LANES * Character.SIZE);
  }

  /** Whether there was any text. */
  public boolean isEmpty() {
    return runs == 0;
  }

  /** Number of runs of words in the text. */
  public int runs() {
    return runs;
  }

  /** A number of 32 bits that two texts share when they agree in a band. */
  int band(int band) {
    int first = band * ROWS * Character.SIZE;
    int shift = first % Long.SIZE;
    int at = first / Long.SIZE;
    long rows = minima[at] >>> shift;
    if (shift > Long.SIZE - ROWS * Character.SIZE) {
      rows |= minima[at + 1] << Long.SIZE - shift;
    }
    return (int) ((rows & ALL_ROWS) * STEP >>> 32);
  }

  /** Estimated share of runs that two texts have in common, of all that either has: 0 to 1. */
  double resemblance(Signature other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    return (SIZE - differing(other)) / (double) SIZE;
  }

  /**
   * Minima in which two texts differ, counted by lanes: a lane of the difference is not zero where
   * adding all bits but the highest carries into that one, or it is set (Warren, "Hacker's
   * Delight", 6-1).
   */
  private int differing(Signature other) {
    long byLane = 0;
    for (int i = 0; i < minima.length; i++) {
      long difference = minima[i] ^ other.minima[i];
      long highest = (difference & ALL_BUT_HIGHEST) + ALL_BUT_HIGHEST | difference;
      byLane += highest >>> Character.SIZE - 1 & ONES;
    }
    return (int) (byLane * ONES >>> Long.SIZE - Character.SIZE);
  }

  /** Estimated share of the shorter text's runs that the other has too: 0 to 1. */
  double containment(Signature other) {
    double resemblance = resemblance(other);
    double shared = resemblance * (runs + other.runs) / (1 + resemblance);
    return Math.min(1, shared / Math.max(1, Math.min(runs, other.runs)));
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature
        && runs == signature.runs
        && Arrays.equals(minima, signature.minima);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(minima) + runs;
  }
}
