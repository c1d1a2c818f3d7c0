package io.github.broadsheet.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Articles that tell the same story in nearly the same words: wire copy that several papers ran, a
 * story filed twice, a later version of it.
 *
 * <p>Articles that agree in a band of their signatures are compared; the work is that of sorting,
 * not of all pairs. An article joins the oldest group whose first article it is like. Likeness to
 * any of a group would not do: texts that each take up much of the one before would end as one
 * story with texts that share nothing.
 */
final class Copies {

  /** Of all runs of words that either has, the share that copies have in common. */
  private static final double RESEMBLANCE = 0.25;

  /** Of the shorter one's runs of words, the share that the other has. */
  private static final double CONTAINMENT = 0.55;

  /** So like each other, texts are copies however far apart they were printed. */
  private static final double ALIKE = 0.8;

  private static final int DAYS = 30;

  /** Copies that are listed of one article. */
  private static final int MOST = 24;

  /** Members of a group looked at for each article of it: a standing text may fill thousands. */
  private static final int MOST_OF_GROUP = 24;

  private static final Comparator<ArticleCard> ORIGINAL_FIRST =
      Comparator.comparing(
              ArticleCard::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ArticleCard::seed);

  private final Chronicle chronicle;

  private final int[] groupOf;
  private final IntLists lists;

  private Copies(Chronicle chronicle) {
    this.chronicle = chronicle;
    IntLists alike = alike();
    groupOf = new int[chronicle.size()];
    for (int article = 0; article < chronicle.size(); article++) {
      groupOf[article] = firstOfGroup(article, alike);
    }
    lists = lists(alike);
  }

  static Copies of(Chronicle chronicle) {
    return new Copies(chronicle);
  }

  /** The article and those that are copies of it, the original first; empty where it has none. */
  List<Integer> of(int article) {
    return lists.list(article);
  }

  /** A number that articles of one story share: that of the oldest of them. */
  int group(int article) {
    return groupOf[article];
  }

  /** The articles that each is like, in order, of those that it was compared with. */
  private IntLists alike() {
    Pairs pairs = new Pairs();
    for (int band = 0; band < Signature.BANDS; band++) {
      pair(band, pairs);
    }
    IntLists.Collector alike = new IntLists.Collector();
    pairs.forEach(
        (one, other) -> {
          if (areCopies(one, other)) {
            alike.add(one, other);
            alike.add(other, one);
          }
        });
    return alike.lists(chronicle.size());
  }

  /** Pairs articles that agree in a band: each with the one before it, and with the first. */
  private void pair(int band, Pairs pairs) {
    long[] keyed = new long[chronicle.size()];
    int size = 0;
    for (int article = 0; article < chronicle.size(); article++) {
      Signature signature = chronicle.get(article).signature();
      if (!signature.isEmpty()) {
        keyed[size++] = signature.band(band) << 32 | article;
      }
    }
    Arrays.sort(keyed, 0, size);
    int first = 0;
    for (int i = 1; i < size; i++) {
      if (keyed[i] >>> 32 != keyed[i - 1] >>> 32) {
        first = i;
      } else {
        pairs.add((int) keyed[i - 1], (int) keyed[i]);
        pairs.add((int) keyed[first], (int) keyed[i]);
      }
    }
  }

  /** The first of the group that an article joins, when all older ones have joined theirs. */
  private int firstOfGroup(int article, IntLists alike) {
    int first = article;
    for (int other : alike.list(article)) {
      int theirs = other < article ? groupOf[other] : article;
      if (theirs < first && areCopies(theirs, article)) {
        first = theirs;
      }
    }
    return first;
  }

  private IntLists lists(IntLists alike) {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int article = 0; article < chronicle.size(); article++) {
      if (alike.size(article) > 0) {
        groups.computeIfAbsent(groupOf[article], first -> new ArrayList<>()).add(article);
      }
    }
    groups.values().forEach(group -> group.sort(Comparator.comparing(this::card, ORIGINAL_FIRST)));
    IntLists.Collector collector = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      if (alike.size(article) > 0) {
        list(article, groups.getOrDefault(groupOf[article], List.of()), alike, collector);
      }
    }
    return collector.lists(chronicle.size());
  }

  private void list(
      int article, List<Integer> group, IntLists alike, IntLists.Collector collector) {
    Set<Integer> known = new HashSet<>(alike.list(article));
    known.add(article);
    Stream.concat(
            known.stream(),
            group.stream()
                .limit(MOST_OF_GROUP)
                .filter(other -> !known.contains(other) && areCopies(article, other)))
        .sorted(Comparator.comparing(this::card, ORIGINAL_FIRST))
        .limit(MOST)
        .forEach(other -> collector.add(article, other));
  }

  private ArticleCard card(int article) {
    return chronicle.get(article).card();
  }

  /** Whether two articles tell the same story in nearly the same words. */
  boolean areCopies(int one, int other) {
    Signature a = chronicle.get(one).signature();
    Signature b = chronicle.get(other).signature();
    double resemblance = a.resemblance(b);
    return resemblance >= ALIKE
        || resemblance >= RESEMBLANCE && a.containment(b) >= CONTAINMENT && areNear(one, other);
  }

  private boolean areNear(int one, int other) {
    return chronicle.days(one, other) <= DAYS;
  }

  /** Pairs of numbers, each once and in order, the smaller number first. */
  private static final class Pairs {

    private long[] pairs = new long[1 << 10];
    private int size;

    void add(int one, int other) {
      if (size == pairs.length) {
        sort();
        if (2 * size > pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * pairs.length);
        }
      }
      pairs[size++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void sort() {
      Arrays.sort(pairs, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || pairs[i] != pairs[kept - 1]) {
          pairs[kept++] = pairs[i];
        }
      }
      size = kept;
    }

    void forEach(IntBinaryConsumer each) {
      sort();
      for (int i = 0; i < size; i++) {
        each.accept((int) (pairs[i] >>> 32), (int) pairs[i]);
      }
    }
  }

  private interface IntBinaryConsumer {
    void accept(int one, int other);
  }
}
