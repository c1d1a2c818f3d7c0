package io.github.broadsheet.relate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

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

  private final Map<String, Collected> traces = new ConcurrentHashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();

  /**
   * Takes in the trace of one article. Of two articles that share an id, the one whose seed comes
   * first stays.
   */
  public void accumulate(Trace trace) {
    traces.merge(trace.card().id(), Collected.of(trace, vocabulary), this::first);
  }

  /**
   * Takes in all that another merge has collected.
   *
   * @return this merge
   */
  public TraceMerge combine(TraceMerge other) {
    other.traces.values().forEach(one -> accumulate(one.trace(other.vocabulary)));
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
    return finish(authority, Findings.none(), findings -> {});
  }

  /**
   * The same, with less work where a build before this one has found most of it.
   *
   * @param earlier what that one found
   * @param keep is given what this one has found, while the archive is made; nobody may hold it
   */
  public Archive finish(AuthorityFile authority, Findings earlier, Consumer<Findings> keep) {
    vocabulary.close();
    return new MergedArchive(Chronicle.of(traces, vocabulary), authority, earlier, keep);
  }

  /** They have one id, so that the day and the seed decide. */
  private Collected first(Collected one, Collected other) {
    if (one.day() != other.day()) {
      return Days.compare(one.day(), other.day()) < 0 ? one : other;
    }
    return seed(one).compareTo(seed(other)) <= 0 ? one : other;
  }

  private String seed(Collected one) {
    return new PackedTrace(one.packed(), vocabulary).seed();
  }
}
