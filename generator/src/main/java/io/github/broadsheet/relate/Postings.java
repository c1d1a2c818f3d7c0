package io.github.broadsheet.relate;

import java.util.Arrays;

/** In which articles a feature (a name, a word) stands: pairs of both, sorted, in one array. */
final class Postings {

  private final long[] pairs;

  private Postings(long[] pairs) {
    this.pairs = pairs;
  }

  /** Takes pairs made by {@link #pair}, in any order, and keeps the array. */
  static Postings of(long[] pairs) {
    Arrays.sort(pairs);
    return new Postings(pairs);
  }

  static long pair(int feature, int article) {
    return (long) feature << 32 | article;
  }

  /** Number of articles that have the feature. */
  int articles(int feature) {
    return from(pair(feature, Integer.MAX_VALUE)) - from(pair(feature, 0));
  }

  /**
   * Position of the pair of a feature and an article, or where it would stand. The articles before
   * it that have the feature stand at the positions below.
   */
  int from(long pair) {
    int found = Arrays.binarySearch(pairs, pair);
    return found >= 0 ? found : -found - 1;
  }

  /** The article at a position, or -1 where another feature begins. */
  int article(int position, int feature) {
    return position >= 0 && (int) (pairs[position] >> 32) == feature ? (int) pairs[position] : -1;
  }
}
