package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pairs of articles that may be copies of each other: those that agree in a band of their
 * {@linkplain Signature signatures}, each paired with the one before it, and with the first. The
 * work is that of going through all signatures, not all pairs. For one thread, which shares the
 * work out.
 */
final class Candidates {

  /** Bands that are gone through at once: signatures are many, and each lies elsewhere. */
  private static final int TOGETHER = 21;

  /** In an archive of so many articles; in a larger one fewer, for their keys have to be held. */
  private static final int USUAL_SIZE = 150_000;

  /** So many pairs, 32 MB, are held for who goes through them again; more are found again. */
  private static final int MOST_HELD = 1 << 22;

  private final Chronicle chronicle;
  private final int[] articles;
  private final int together;
  private final List<List<long[]>> held = new ArrayList<>();
  private boolean areAllHeld;

  Candidates(Chronicle chronicle) {
    this.chronicle = chronicle;
    articles =
        IntStream.range(0, chronicle.size())
            .filter(article -> !chronicle.signature(article).isEmpty())
            .toArray();
    long fitting = (long) TOGETHER * USUAL_SIZE / Math.max(1, articles.length);
    together = (int) Math.max(2, Math.min(TOGETHER, fitting));
  }

  /**
   * Gives the {@linkplain Pairs pairs} of all bands, those of some bands at a time: all would be
   * too many to hold.
   *
   * @param taker is given the pairs of each band
   */
  void forEachPart(Consumer<List<long[]>> taker) {
    if (areAllHeld) {
      held.forEach(taker);
      return;
    }
    long room = MOST_HELD;
    for (int band = 0; band < Signature.BANDS; band += together) {
      List<long[]> pairs = Arrays.stream(keys(band)).parallel().map(this::pairs).toList();
      taker.accept(pairs);
      room -= pairs.stream().mapToLong(of -> of.length).sum();
      if (room >= 0) {
        held.add(pairs);
      } else {
        held.clear();
      }
    }
    areAllHeld = room >= 0;
  }

  /** For some bands from one on, what each article is known by in them. */
  private int[][] keys(int first) {
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

  private long[] pairs(int[] keys) {
    Numbering known = new Numbering(keys.length);
    int[] first = new int[keys.length];
    int[] last = new int[keys.length];
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < keys.length; i++) {
      int before = known.size();
      int number = known.number(keys[i]);
      if (number == before) {
        first[number] = articles[i];
      } else {
        pairs.add(Pairs.of(last[number], articles[i]));
        if (first[number] != last[number]) {
          pairs.add(Pairs.of(first[number], articles[i]));
        }
      }
      last[number] = articles[i];
    }
    return pairs.build().toArray();
  }
}
