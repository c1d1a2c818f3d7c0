package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
 * <p>Threads may take traces in together, so that nobody has to hold them until all have come, or
 * each fill its own merge and {@link #combine} them.
 */
public final class TraceMerge {

  private final Map<String, Trace> traces = new ConcurrentHashMap<>();
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
   * The archive of everything taken in, once all of it has come. The merge is empty then: the
   * archive lets go of what it no longer needs, and nobody else may hold it. The work is shared out
   * in the {@link java.util.concurrent.ForkJoinPool} that this is called in, or in the common one.
   *
   * @param authority what the archivist says
   */
  public Archive finish(AuthorityFile authority) {
    List<Trace> all = new ArrayList<>(traces.values());
    traces.clear();
    interning.clear();
    return new MergedArchive(Chronicle.of(all), authority);
  }

  private static Trace first(Trace one, Trace other) {
    return Chronicle.OLDEST_FIRST.compare(one.card(), other.card()) <= 0 ? one : other;
  }
}
