package io.github.broadsheet.relate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
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
  private final Vocabulary vocabulary;

  /** A merge that knows nothing yet. */
  public TraceMerge() {
    this(new Vocabulary());
  }

  private TraceMerge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Takes in the trace of one article. Of two articles that share an id, the one whose seed comes
   * first stays.
   */
  public void accumulate(Trace trace) {
    accumulate(trace.card().id(), Collected.of(trace, vocabulary));
  }

  private void accumulate(String id, Collected collected) {
    traces.merge(id, collected, this::first);
  }

  /**
   * Takes in the trace of one article.
   *
   * @return what {@link #accumulateKept} takes of it, for a later merge that begins with the
   *     vocabulary that this one {@linkplain #writeVocabulary ends with}
   */
  public byte[] accumulateToKeep(Trace trace) {
    Collected collected = Collected.of(trace, vocabulary);
    accumulate(trace.card().id(), collected);
    return collected.bytes();
  }

  /**
   * Takes in an article as it was taken in earlier, which costs a small part of taking in its
   * trace. What is taken must be whole, and of the same code.
   *
   * @param kept is read to its end
   * @return the id of the article
   */
  public String accumulateKept(ByteBuffer kept) {
    Collected collected = Collected.read(kept);
    String id = PackedTrace.id(collected.packed());
    accumulate(id, collected);
    return id;
  }

  /** Writes what gives a meaning to what was kept of articles, once all have come. */
  public void writeVocabulary(DataOutput out) throws IOException {
    vocabulary.write(out);
  }

  /** A merge that takes in what was kept with that vocabulary. */
  public static TraceMerge withVocabulary(DataInput in) throws IOException {
    return new TraceMerge(Vocabulary.read(in));
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
    return finish(authority, Relations.none(), relations -> {});
  }

  /**
   * The same, with less work where a build before this one has found most of it.
   *
   * @param earlier what that one found
   * @param keep is given what this one has found, while the archive is made; nobody may hold it
   */
  public Archive finish(AuthorityFile authority, Relations earlier, Consumer<Relations> keep) {
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
