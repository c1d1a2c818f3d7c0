package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

  /** Bands that are gone through at once: signatures are many, and each lies elsewhere. */
  private static final int TOGETHER = 14;

  /** In an archive of so many articles; in a larger one fewer, for their pairs have to be held. */
  private static final int USUAL_SIZE = 200_000;

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
    int[] articles =
        IntStream.range(0, chronicle.size())
            .filter(article -> !chronicle.signature(article).isEmpty())
            .toArray();
    int together =
        (int)
            Math.max(
                2, Math.min(TOGETHER, (long) TOGETHER * USUAL_SIZE / Math.max(1, articles.length)));
    Pairs alike = new Pairs();
    for (int band = 0; band < Signature.BANDS; band += together) {
      Pairs candidates = new Pairs();
      Arrays.stream(keys(articles, band, together))
          .parallel()
          .forEach(keys -> candidates.addAll(pairs(articles, keys)));
      alike.addAll(candidates.stream().parallel().filter(this::areAlike).toArray());
    }
    return alike.lists(chronicle.size());
  }

  private boolean areAlike(long pair) {
    return areCopies(Pairs.one(pair), Pairs.other(pair));
  }

  /** For some bands from one on, what each article is known by in them. */
  private int[][] keys(int[] articles, int first, int together) {
    int[][] keys = new int[Math.min(together, Signature.BANDS - first)][articles.length];
    IntStream.range(0, articles.length)
        .parallel()
        .forEach(
            i -> {
              Signature signature = chronicle.signature(articles[i]);
              for (int band = 0; band < keys.length; band++) {
                keys[band][i] = signature.band(first + band);
              }
            });
    return keys;
  }

  /** Pairs articles that agree in a band: each with the one before it, and with the first. */
  private static Pairs pairs(int[] articles, int[] keys) {
    long[] keyed = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keyed[i] = (long) keys[i] << 32 | articles[i];
    }
    Arrays.sort(keyed);
    Pairs pairs = new Pairs();
    int first = 0;
    for (int i = 1; i < keyed.length; i++) {
      if (keyed[i] >>> 32 != keyed[i - 1] >>> 32) {
        first = i;
      } else {
        pairs.add((int) keyed[i - 1], (int) keyed[i]);
        pairs.add((int) keyed[first], (int) keyed[i]);
      }
    }
    return pairs;
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
    int[] order = originalsFirst(alike);
    int[] place = new int[chronicle.size()];
    IntLists.Collector members = new IntLists.Collector();
    for (int at = 0; at < order.length; at++) {
      place[order[at]] = at;
      members.add(groupOf[order[at]], order[at]);
    }
    IntLists groups = members.lists(chronicle.size());
    IntLists.Collector collector = new IntLists.Collector();
    IntStream.range(0, chronicle.size())
        .parallel()
        .filter(article -> alike.size(article) > 0)
        .mapToObj(
            article ->
                new Listed(
                    article,
                    like(article, groups, alike)
                        .map(other -> place[other])
                        .sorted()
                        .distinct()
                        .toArray()))
        .forEachOrdered(
            listed -> {
              for (int i = 0; i < Math.min(MOST, listed.places.length); i++) {
                collector.add(listed.article, order[listed.places[i]]);
              }
            });
    return collector.lists(chronicle.size());
  }

  /** The articles that are like another, of those of one story the original first. */
  private int[] originalsFirst(IntLists alike) {
    return IntStream.range(0, chronicle.size())
        .parallel()
        .filter(article -> alike.size(article) > 0)
        .boxed()
        .sorted(
            Comparator.<Integer, Integer>comparing(chronicle::dayNumber, Days::compare)
                .thenComparing(article -> chronicle.get(article).seed()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** An article and the copies that are listed of it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Listed(int article, int[] places) {}

  /** The article and its copies, some of them twice. */
  private IntStream like(int article, IntLists groups, IntLists alike) {
    int group = groupOf[article];
    IntStream ofGroup =
        IntStream.range(0, Math.min(MOST_OF_GROUP, groups.size(group)))
            .map(i -> groups.get(group, i))
            .filter(other -> alike.indexOf(article, other) < 0 && areCopies(article, other));
    IntStream known = IntStream.range(0, alike.size(article)).map(i -> alike.get(article, i));
    return IntStream.concat(IntStream.of(article), IntStream.concat(known, ofGroup));
  }

  /** Whether two articles tell the same story in nearly the same words. */
  boolean areCopies(int one, int other) {
    Signature a = chronicle.signature(one);
    Signature b = chronicle.signature(other);
    double resemblance = a.resemblance(b);
    return resemblance >= ALIKE
        || resemblance >= RESEMBLANCE && a.containment(b) >= CONTAINMENT && areNear(one, other);
  }

  private boolean areNear(int one, int other) {
    return chronicle.days(one, other) <= DAYS;
  }

  /** Pairs of numbers, the smaller number first. */
  private static final class Pairs {

    private long[] pairs = new long[1 << 10];
    private int size;

    static int one(long pair) {
      return (int) (pair >>> 32);
    }

    static int other(long pair) {
      return (int) pair;
    }

    void add(int one, int other) {
      add((long) Math.min(one, other) << 32 | Math.max(one, other));
    }

    synchronized void addAll(Pairs others) {
      for (int i = 0; i < others.size; i++) {
        add(others.pairs[i]);
      }
    }

    void addAll(long... others) {
      for (long pair : others) {
        add(pair);
      }
    }

    private void add(long pair) {
      if (size == pairs.length) {
        sort();
        if (2 * size > pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * pairs.length);
        }
      }
      pairs[size++] = pair;
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

    /** Each pair once, in order. */
    LongStream stream() {
      sort();
      return Arrays.stream(pairs, 0, size);
    }

    /** For each number those that it is paired with, in order. */
    IntLists lists(int count) {
      sort();
      return IntLists.ofPairs(count, pairs, size);
    }
  }
}
