package io.github.broadsheet.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Articles that tell the same story in nearly the same words: wire copy that several papers ran, a
 * story filed twice, a later version of it.
 *
 * <p>Articles that agree in a band of their signatures are compared; the work is that of sorting,
 * not of all pairs.
 */
final class Copies {

  /** Of all runs of words that either has, the share that copies have in common. */
  private static final double RESEMBLANCE = 0.25;

  /** Of the shorter one's runs of words, the share that the other has. */
  private static final double CONTAINMENT = 0.55;

  /** So like each other, texts are copies however far apart they were printed. */
  private static final double ALIKE = 0.8;

  private static final int DAYS = 30;

  private final Chronicle chronicle;
  private final Groups groups;
  private final int[] groupOf;
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  private Copies(Chronicle chronicle) {
    this.chronicle = chronicle;
    groups = new Groups(chronicle.size());
    for (int band = 0; band < Signature.BANDS; band++) {
      compare(band);
    }
    groupOf = IntStream.range(0, chronicle.size()).map(groups::of).toArray();
  }

  static Copies of(Chronicle chronicle) {
    Copies copies = new Copies(chronicle);
    for (int article = 0; article < chronicle.size(); article++) {
      int group = copies.groupOf[article];
      if (group != article) {
        copies.members.computeIfAbsent(group, g -> new ArrayList<>(List.of(g))).add(article);
      }
    }
    copies
        .members
        .values()
        .forEach(list -> list.sort(Comparator.comparing(copies::card, ORIGINAL_FIRST)));
    return copies;
  }

  private static final Comparator<ArticleCard> ORIGINAL_FIRST =
      Comparator.comparing(
              ArticleCard::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ArticleCard::seed);

  private ArticleCard card(int article) {
    return chronicle.get(article).card();
  }

  /** The article and its copies, the original first; empty where it has none. */
  List<Integer> of(int article) {
    return members.getOrDefault(groupOf[article], List.of());
  }

  /** A number that copies share. */
  int group(int article) {
    return groupOf[article];
  }

  /** Compares articles that agree in a band: each with the one before it, and with the first. */
  private void compare(int band) {
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
        compare((int) keyed[i - 1], (int) keyed[i]);
        compare((int) keyed[first], (int) keyed[i]);
      }
    }
  }

  private void compare(int one, int other) {
    if (groups.of(one) != groups.of(other) && areCopies(one, other)) {
      groups.join(one, other);
    }
  }

  private boolean areCopies(int one, int other) {
    Signature a = chronicle.get(one).signature();
    Signature b = chronicle.get(other).signature();
    double resemblance = a.resemblance(b);
    return resemblance >= ALIKE
        || resemblance >= RESEMBLANCE && a.containment(b) >= CONTAINMENT && areNear(one, other);
  }

  private boolean areNear(int one, int other) {
    return chronicle.days(one, other) <= DAYS;
  }
}
