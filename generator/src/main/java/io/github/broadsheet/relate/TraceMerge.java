package io.github.broadsheet.relate;

import java.util.HashMap;
import java.util.Map;

/**
 * Collects traces and makes the archive of them. The result is the same in whatever order traces
 * come and parts are combined.
 *
 * <pre>{@code
 * TraceMerge merge = new TraceMerge();
 * articles.forEach(article -> merge.accumulate(Trace.of(article)));
 * Archive archive = merge.finish(AuthorityFile.none());
 * }</pre>
 *
 * <p>A merge belongs to one thread at a time; each thread may fill its own and {@link #combine}
 * them.
 */
public final class TraceMerge {

  private final Map<String, Trace> traces = new HashMap<>();
  private final Interning interning = new Interning();

  /**
   * Takes in the trace of one article. Of two articles that share an id, the one whose seed comes
   * first stays.
   */
  public void accumulate(Trace trace) {
    traces.merge(trace.card().id(), interning.of(trace), TraceMerge::first);
  }

  /**
   * Takes in all that another merge has collected.
   *
   * @return this merge
   */
  public TraceMerge combine(TraceMerge other) {
    other.traces.values().forEach(this::accumulate);
    return this;
  }

  /**
   * The archive of everything taken in. The merge may go on collecting, and be finished again.
   *
   * @param authority what the archivist says
   */
  public Archive finish(AuthorityFile authority) {
    return new MergedArchive(Chronicle.of(traces.values()), authority);
  }

  private static Trace first(Trace one, Trace other) {
    return Chronicle.OLDEST_FIRST.compare(one.card(), other.card()) <= 0 ? one : other;
  }
}
