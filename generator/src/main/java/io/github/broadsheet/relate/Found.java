package io.github.broadsheet.relate;

import java.util.List;

/**
 * Lists of articles that were found for each article, and what they were found from, so that they
 * need not be looked for again where that is the same.
 *
 * @param from for each article a number that stands for all that its lists depend on; two that
 *     differ share one by chance once in 2<sup>64</sup> times
 * @param lists one or more of positions for each article, all found together
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Found(long[] from, List<IntLists> lists) {

  /** Of no article. */
  static Found nothing() {
    return new Found(new long[0], List.of());
  }

  /** For each article one list. */
  static Found of(long[] from, IntLists lists) {
    return new Found(from, List.of(lists));
  }
}
