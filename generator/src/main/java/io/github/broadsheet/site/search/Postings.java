package io.github.broadsheet.site.search;

import java.util.Arrays;

/**
 * The articles of one term, and how much it says in each. Used again for one term after the other,
 * by one thread.
 *
 * <p>A term of very many articles says little: it keeps its best 2,000, and can then only add to
 * the rank of what other words find. Filters keep all.
 */
final class Postings {

  private static final int MOST = 8_192;
  private static final int BEST = 2_000;
  private static final int OFTEN = 4;

  private int[] articles = new int[256];
  private int[] weights = new int[256];
  private int[] times = new int[256];
  private int[] places = new int[1024];
  private int size;
  private int placed;

  /** Reads the occurrences of a term. */
  Postings read(TermMerge merge) {
    size = 0;
    placed = 0;
    merge.occurrences(this::take);
    return this;
  }

  private void take(int article, int occurrence) {
    if (size == 0 || articles[size - 1] != article) {
      if (size == articles.length) {
        articles = Arrays.copyOf(articles, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
        times = Arrays.copyOf(times, size * 2);
      }
      articles[size] = article;
      weights[size] = 0;
      times[size++] = 0;
    }
    weights[size - 1] = Math.max(weights[size - 1], Leaf.weight(occurrence));
    times[size - 1]++;
    if (placed == places.length) {
      places = Arrays.copyOf(places, placed * 2);
    }
    places[placed++] = Leaf.place(occurrence);
  }

  /** Whether there are too many to keep. */
  boolean isPartial() {
    return size > MOST;
  }

  /**
   * Appends the articles: for each the distance to the one before, times four, and its weight from
   * 0 to 3. A partial list begins with {@code ~} and the number of articles that there are in
   * truth.
   */
  void append(StringBuilder out, boolean all) {
    int[] kept = new int[4];
    Arrays.fill(kept, size);
    if (isPartial() && !all) {
      out.append('~');
      Numbers.append(out, size);
      keepBest(kept);
    }
    int before = 0;
    for (int i = 0; i < size; i++) {
      int weight = weight(i);
      if (size - i <= kept[weight]) {
        Numbers.append(out, articles[i] - before << 2 | weight);
        before = articles[i];
      }
    }
  }

  /** Of each weight, how far back from the newest article lists may go to hold the best 2,000. */
  private void keepBest(int[] kept) {
    int room = BEST;
    for (int weight = 3; weight >= 0; weight--) {
      kept[weight] = 0;
      for (int i = size - 1; i >= 0 && room > 0; i--) {
        if (weight(i) == weight) {
          kept[weight] = size - i;
          room--;
        }
      }
    }
  }

  private int weight(int i) {
    int said = times[i] >= OFTEN ? 2 : times[i] > 1 ? 1 : 0;
    return Math.max(weights[i], said);
  }

  /** Appends where in each article the term stands: how many times, then distances. */
  void appendPlaces(StringBuilder out) {
    int at = 0;
    for (int i = 0; i < size; i++) {
      Numbers.append(out, times[i]);
      int before = 0;
      for (int time = 0; time < times[i]; time++) {
        Numbers.append(out, places[at] - before);
        before = places[at++];
      }
    }
  }
}
