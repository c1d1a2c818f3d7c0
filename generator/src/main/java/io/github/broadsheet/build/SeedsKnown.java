package io.github.broadsheet.build;

import io.github.broadsheet.build.KeptTraces.Kept;
import io.github.broadsheet.build.TracesTable.Part;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which seeds the kept traces know, so that each can be taken in when its part is read. */
final class SeedsKnown {

  /** So many seeds may have come, changed or gone since the traces were kept. */
  private static final int FEW = 64;

  /** Or one of so many, if that is more. */
  private static final int SHARE = 16;

  /** Stands for a seed that is known, but of which the cache has no article. */
  private static final int ELSEWHERE = -1;

  private final List<Seed> seeds;
  private final KeptTraces traces;

  /** Which seed is at each position of the traces, one more than it is; 0 where there is none. */
  private final AtomicIntegerArray seedAt;

  /** Seeds that are not to be had of the traces. */
  private final BitSet rest = new BitSet();

  private final AtomicInteger unknown = new AtomicInteger();

  private SeedsKnown(List<Seed> seeds, KeptTraces traces) {
    this.seeds = seeds;
    this.traces = traces;
    seedAt = new AtomicIntegerArray(traces.size());
  }

  /**
   * Looks at all seeds.
   *
   * @param key of what came of a seed, or null where nothing can be said of it
   * @param cache whether the cache has an article of that key; no seed without one is taken
   */
  static SeedsKnown of(
      List<Seed> seeds,
      KeptTraces traces,
      Function<Seed, @Nullable Checksum> key,
      Predicate<Checksum> cache,
      Workers workers) {
    SeedsKnown known = new SeedsKnown(seeds, traces);
    workers.each(seeds.size(), at -> known.look(at, key.apply(seeds.get(at)), cache));
    return known;
  }

  private void look(int seed, @Nullable Checksum key, Predicate<Checksum> cache) {
    int position = key == null ? -1 : traces.position(key);
    boolean has = position >= 0 && cache.test(traces.key(position));
    boolean known = position >= 0 && seedAt.compareAndSet(position, 0, has ? seed + 1 : ELSEWHERE);
    if (!known) {
      unknown.incrementAndGet();
    }
    if (!known || !has) {
      leave(seed);
    }
  }

  private synchronized void leave(int seed) {
    rest.set(seed);
  }

  /**
   * Whether so much has changed since the traces were kept that they want to be kept anew. What
   * they know in vain would be held with them. A seed that held no article then, and is the same
   * now, has not changed.
   */
  boolean areOld() {
    int known = seeds.size() - unknown.get();
    int changed = unknown.get() + traces.size() - known;
    return changed > Math.max(FEW, seeds.size() / SHARE);
  }

  /** Takes in seeds. */
  interface Taker {

    /**
     * Takes in what is kept of a seed.
     *
     * @return whether that is all that there is of it
     */
    boolean take(Seed seed, Checksum key, Kept kept);
  }

  /**
   * Reads the traces.
   *
   * @return the seeds that have to be taken in otherwise
   */
  List<Seed> take(Taker taker, Workers workers) {
    workers.each(traces.parts(), part -> take(part, taker));
    synchronized (this) {
      return rest.stream().mapToObj(seeds::get).toList();
    }
  }

  private void take(Part part, Taker taker) {
    boolean isWhole =
        traces.read(
            part,
            (position, kept) -> {
              int seed = seedAt.get(position) - 1;
              if (seed >= 0
                  && (kept == null || !taker.take(seeds.get(seed), traces.key(position), kept))) {
                leave(seed);
              }
            });
    for (int i = 0; i < part.articles() && !isWhole; i++) {
      int seed = seedAt.get(part.first() + i) - 1;
      if (seed >= 0) {
        leave(seed);
      }
    }
  }
}
