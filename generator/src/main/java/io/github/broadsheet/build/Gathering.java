package io.github.broadsheet.build;

import io.github.broadsheet.build.KeptTraces.Kept;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.picture.ArticlePicture;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The articles that have come in so far. Safe to share between threads. */
final class Gathering {

  private final TraceMerge merge;
  private final @Nullable TracesDraft draft;
  private final SourceTable sources = new SourceTable();
  private final Map<String, List<ArticlePicture>> shown = new ConcurrentHashMap<>();
  private final LongAdder characters = new LongAdder();

  /**
   * @param merge takes in their traces
   * @param draft keeps them for the next build, or null if what it has of them will do
   */
  Gathering(TraceMerge merge, @Nullable TracesDraft draft) {
    this.merge = merge;
    this.draft = draft;
  }

  /**
   * Takes in what came of a seed.
   *
   * @param key of the arrival in the cache
   * @param pictures of the article
   */
  void take(Seed seed, Checksum key, Arrival arrival, List<ArticlePicture> pictures) {
    Trace trace = arrival.trace();
    if (trace == null) {
      if (draft != null) {
        draft.putUnkept(key);
      }
      return;
    }
    accumulate(key, arrival, trace);
    enter(trace.card().id(), key, seed, arrival.characters());
    if (!pictures.isEmpty()) {
      shown.put(trace.card().id(), pictures);
    }
  }

  private void accumulate(Checksum key, Arrival arrival, Trace trace) {
    if (draft == null) {
      merge.accumulate(trace);
    } else if (arrival.pictures().isEmpty()) {
      ByteBuffer kept = ByteBuffer.wrap(merge.accumulateToKeep(trace));
      draft.put(key, new Kept(arrival.characters(), arrival.issues(), kept));
    } else {
      merge.accumulate(trace);
      draft.putUnkept(key);
    }
  }

  /** Takes in what is kept of a seed that has no pictures. */
  void takeKept(Seed seed, Checksum key, Kept kept) {
    enter(merge.accumulateKept(kept.trace()), key, seed, kept.characters());
  }

  private void enter(String id, Checksum key, Seed seed, int length) {
    sources.put(id, new SourceTable.Source(key, seed));
    characters.add(length);
  }

  /** Their traces. */
  TraceMerge merge() {
    return merge;
  }

  /** Where their texts are. */
  SourceTable sources() {
    return sources;
  }

  /** Their pictures. */
  Pictures pictures() {
    return new Pictures(shown);
  }

  /** Length of all their texts. */
  long characters() {
    return characters.sum();
  }
}
