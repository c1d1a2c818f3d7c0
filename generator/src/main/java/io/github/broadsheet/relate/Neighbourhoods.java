package io.github.broadsheet.relate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For each article a number that stands for all that {@link RelatedArticles} may look at for it:
 * itself, and the articles that have some name or word of it and were printed last before it. They
 * are added up along the postings, which is far quicker than to look at each.
 */
final class Neighbourhoods {

  /** What an article is seen as by others: its mark, its topics and its story. */
  private final long[] seen;

  private final int nearest;

  private Neighbourhoods(long[] seen, int nearest) {
    this.seen = seen;
    this.nearest = nearest;
  }

  /**
   * Adds them up.
   *
   * @param topics the names that articles are about
   * @param terms the words that they are about
   * @param nearest articles that are looked at of each name and each word
   */
  static long[] of(Marks marks, Copies copies, Postings topics, Postings terms, int nearest) {
    long[] seen =
        IntStream.range(0, marks.size())
            .parallel()
            .mapToLong(article -> seen(article, marks, copies, topics))
            .toArray();
    Neighbourhoods all = new Neighbourhoods(seen, nearest);
    List<long[]> sums = Stream.of(topics, terms).parallel().map(all::sums).toList();
    int magnitude = RelatedArticles.log2(marks.size());
    return IntStream.range(0, marks.size())
        .mapToLong(i -> Marks.mixed(seen[i] + magnitude) + sums.get(0)[i] + sums.get(1)[i])
        .toArray();
  }

  private static long seen(int article, Marks marks, Copies copies, Postings topics) {
    long sum = marks.get(article) + Marks.mixed(marks.get(copies.group(article)));
    for (int i = 0; i < topics.features(article); i++) {
      sum += Marks.mixed(topics.identity(topics.feature(article, i)));
    }
    return Marks.mixed(sum);
  }

  /** For each article the sum of what is before it in all postings of one kind. */
  private long[] sums(Postings postings) {
    long[] sums = new long[seen.length];
    for (int feature = 0; feature < postings.size(); feature++) {
      int size = postings.articles(feature);
      long which = Marks.mixed(postings.identity(feature) + RelatedArticles.log2(size));
      long before = 0;
      for (int i = 0; i < size; i++) {
        int article = postings.article(feature, i);
        sums[article] += Marks.mixed(which ^ before);
        before += seen[article];
        if (i >= nearest) {
          before -= seen[postings.article(feature, i - nearest)];
        }
      }
    }
    return sums;
  }
}
