package io.github.broadsheet.site;

import io.github.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Cuts what has no day, which stands in the order of the ids of its articles: there is no oldest
 * end to count from, so that counted parts would all shift for one more article. The parts are
 * equal shares of all possible ids instead, a power of two of them, and another article changes the
 * share that its id falls into. All are cut anew when there is twice as much.
 */
final class UndatedShares {

  private UndatedShares() {}

  /**
   * Where the parts end, in order; the last one ends with the list.
   *
   * @param size how many things a part holds at most, on average; twice that in no part
   * @param article id of the article of the thing at a position, in order
   */
  static List<Integer> ends(int things, int size, IntFunction<String> article) {
    int shares = count(things, size);
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    for (int share = 1; share <= shares; share++) {
      int end = share == shares ? things : firstOf(share, shares, from, things, article);
      // Much of one article, or ids that are alike.
      for (; end - from >= 2 * size; from += size) {
        ends.add(from + size);
      }
      if (end > from) {
        ends.add(end);
      }
      from = end;
    }
    return ends;
  }

  /** The least power of two by which the things come to parts of that size. */
  static int count(int things, int size) {
    int parts = Math.max(1, (things + size - 1) / size);
    return parts == 1 ? 1 : 2 * Integer.highestOneBit(parts - 1);
  }

  private static int firstOf(int share, int shares, int from, int to, IntFunction<String> article) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ArticleId.share(article.apply(middle), shares) < share) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
