package io.github.broadsheet.build;

import io.github.broadsheet.build.TracesTable.Part;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.relate.TraceMerge;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier build collected of its articles, as {@link TracesDraft} wrote it. A later build
 * takes it in as it is: to make it of {@linkplain ArrivalCache arrivals} again takes many times as
 * long.
 *
 * <p>First stand the articles, in parts that are read one by one, then the vocabulary that they
 * were packed with, then a {@linkplain TracesTable table}. A file that is missing, damaged, foreign
 * or of other code holds nothing, and so does a damaged part. Safe to share between threads.
 */
final class KeptTraces implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final @Nullable FileChannel channel;
  private final TracesTable table;

  private KeptTraces(@Nullable FileChannel channel, TracesTable table) {
    this.channel = channel;
    this.table = table;
  }

  /**
   * What is kept of an article.
   *
   * @param characters length of its text
   * @param issues what a person should look at
   * @param trace what {@link TraceMerge#accumulateKept} takes
   */
  record Kept(int characters, List<Issue> issues, ByteBuffer trace) {}

  /** That hold nothing. */
  static KeptTraces none() {
    return new KeptTraces(null, TracesTable.none());
  }

  /**
   * Opens a file.
   *
   * @param format stands for the code that wrote it, which alone can read it
   */
  static KeptTraces open(Path file, Fingerprint format) {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        Optional<TracesTable> table = TracesTable.read(channel, format);
        if (table.isPresent()) {
          return new KeptTraces(channel, table.get());
        }
      } catch (IOException e) {
        channel.close();
        throw e;
      }
      channel.close();
    } catch (IOException e) {
      return none();
    }
    return none();
  }

  /** How many arrivals it knows. */
  int size() {
    return table.size();
  }

  /** The key of the arrival at a position. */
  Checksum key(int position) {
    return table.key(position);
  }

  /** The position of an arrival, or -1. */
  int position(Checksum key) {
    return table.position(key);
  }

  /** The parts, for {@link #read}. */
  List<Part> parts() {
    return table.parts();
  }

  /** A merge that knows the vocabulary; none where that is damaged. */
  Optional<TraceMerge> merge() {
    if (channel == null) {
      return Optional.empty();
    }
    try {
      Part vocabulary = table.vocabulary();
      if (crc(channel, vocabulary) != vocabulary.crc()) {
        return Optional.empty();
      }
      return Optional.of(TraceMerge.withVocabulary(new DataInputStream(in(channel, vocabulary))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Looked at before a vocabulary is read, for what is damaged may ask for any memory. */
  private static int crc(FileChannel channel, Part part) throws IOException {
    CRC32C crc = new CRC32C();
    ByteBuffer some = ByteBuffer.allocate(BUFFER);
    for (long at = 0; at < part.length(); at += BUFFER) {
      some.clear().limit((int) Math.min(BUFFER, part.length() - at));
      if (!LogRecord.fill(channel, some, part.offset() + at)) {
        break;
      }
      crc.update(some.flip());
    }
    return (int) crc.getValue();
  }

  private static BufferedInputStream in(FileChannel channel, Part part) throws IOException {
    return new BufferedInputStream(
        Channels.newInputStream(channel.position(part.offset())), BUFFER);
  }

  /** Hears of articles. */
  interface Reader {

    /**
     * Takes an article.
     *
     * @param position its position
     * @param kept what is kept of it, or null if it is to be had of the cache alone
     */
    void take(int position, @Nullable Kept kept);
  }

  /**
   * Reads the articles of a part.
   *
   * @return whether they could be read; if not, nobody has heard of any
   */
  boolean read(Part part, Reader reader) {
    ByteBuffer bytes = ByteBuffer.allocate((int) part.length());
    try {
      if (channel == null
          || !LogRecord.fill(channel, bytes, part.offset())
          || TracesTable.crc(bytes.flip()) != part.crc()) {
        return false;
      }
    } catch (IOException e) {
      return false;
    }
    for (int i = 0; i < part.articles(); i++) {
      int length = bytes.getInt();
      reader.take(part.first() + i, length == 0 ? null : kept(next(bytes, length)));
    }
    return true;
  }

  private static Kept kept(ByteBuffer article) {
    int characters = article.getInt();
    ByteBuffer issues = next(article, article.getInt());
    return new Kept(characters, issues(issues), article);
  }

  private static List<Issue> issues(ByteBuffer bytes) {
    if (!bytes.hasRemaining()) {
      return List.of();
    }
    byte[] record = new byte[bytes.remaining()];
    bytes.get(record);
    ArticleCacheInput in = new ArticleCacheInput(record);
    return in.list(in::issue);
  }

  private static ByteBuffer next(ByteBuffer bytes, int length) {
    ByteBuffer next = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return next;
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      return; // nothing was written
    }
  }
}
