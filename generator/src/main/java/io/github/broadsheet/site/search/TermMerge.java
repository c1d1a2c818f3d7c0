package io.github.broadsheet.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the terms of several leaves at once, each term once, in order. For one thread. */
final class TermMerge {

  private final List<Leaf> leaves;
  private final int[] next;
  private final int[] end;
  private final boolean[] holds;
  private String term = "";

  /**
   * Terms from {@code from} to {@code to}, which is exclusive.
   *
   * @param to null for all that follow
   */
  TermMerge(List<Leaf> leaves, String from, @Nullable String to) {
    this.leaves = leaves;
    this.next = leaves.stream().mapToInt(leaf -> leaf.from(from)).toArray();
    this.end = leaves.stream().mapToInt(leaf -> to == null ? leaf.size() : leaf.from(to)).toArray();
    this.holds = new boolean[leaves.size()];
  }

  /** Goes to the next term; false where there is none. */
  boolean advance() {
    String least = null;
    for (int i = 0; i < next.length; i++) {
      if (next[i] < end[i]) {
        String candidate = leaves.get(i).term(next[i]);
        if (least == null || candidate.compareTo(least) < 0) {
          least = candidate;
        }
      }
    }
    if (least == null) {
      return false;
    }
    term = least;
    for (int i = 0; i < next.length; i++) {
      holds[i] = next[i] < end[i] && leaves.get(i).term(next[i]).equals(least);
      if (holds[i]) {
        next[i]++;
      }
    }
    return true;
  }

  String term() {
    return term;
  }

  /** Takes one occurrence after the other. */
  @FunctionalInterface
  interface Taker {
    /**
     * @param article number of the article in the segment
     * @param occurrence where in it the term stands
     */
    void take(int article, int occurrence);
  }

  /** All occurrences of the term, by article and place. */
  void occurrences(Taker taker) {
    for (int i = 0; i < holds.length; i++) {
      if (holds[i]) {
        Leaf leaf = leaves.get(i);
        int index = next[i] - 1;
        for (int at = leaf.start(index); at < leaf.end(index); at++) {
          int occurrence = leaf.occurrence(at);
          taker.take(i * Leaf.ARTICLES + Leaf.article(occurrence), occurrence);
        }
      }
    }
  }

  /** In how many articles the term occurs. */
  int articles() {
    int articles = 0;
    for (int i = 0; i < holds.length; i++) {
      if (holds[i]) {
        articles += leaves.get(i).articles(next[i] - 1);
      }
    }
    return articles;
  }
}
