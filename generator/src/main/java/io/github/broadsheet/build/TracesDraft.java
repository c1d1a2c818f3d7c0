package io.github.broadsheet.build;

import io.github.broadsheet.build.KeptTraces.Kept;
import io.github.broadsheet.build.TracesTable.Part;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.TraceMerge;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@link KeptTraces} while the articles come in; held of each are the two numbers of its
 * key.
 *
 * <pre>{@code
 * try (TracesDraft draft = new TracesDraft(file, format)) {
 *   draft.put(key, new Kept(characters, issues, merge.accumulateToKeep(trace)));
 *   draft.finish(merge);
 * }
 * }</pre>
 *
 * <p>What cannot be written, as on a full disk, is not kept: the next build takes longer. Safe to
 * share between threads.
 */
final class TracesDraft implements Closeable {

  /** Bytes of a part, and of the last article in it. */
  private static final int PART = 1 << 18;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Fingerprint format;
  private final List<Part> parts = new ArrayList<>();
  private @Nullable FileChannel out;
  private ByteBuffer part = ByteBuffer.allocate(2 * PART);
  private long[] keys = new long[1 << 10];
  private int articles;
  private int before;
  private long end;

  /**
   * Begins one.
   *
   * @param file will be in place when it is finished
   * @param format stands for the code that runs, which alone can read it
   */
  TracesDraft(Path file, Fingerprint format) {
    this.file = file;
    this.format = format;
    try {
      out =
          FileChannel.open(
              draft(),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      out = null;
    }
  }

  private Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  /** Keeps an article. */
  void put(Checksum key, Kept kept) {
    byte[] issues = new byte[0];
    if (!kept.issues().isEmpty()) {
      ArticleCacheOutput list = new ArticleCacheOutput();
      list.list(kept.issues(), list::issue);
      issues = list.bytes();
    }
    int length = 2 * Integer.BYTES + issues.length + kept.trace().remaining();
    synchronized (this) {
      begin(key, length);
      part.putInt(kept.characters()).putInt(issues.length).put(issues).put(kept.trace());
    }
  }

  /** Notes that an article, or the want of one, is to be had of the cache alone. */
  synchronized void putUnkept(Checksum key) {
    begin(key, 0);
  }

  private void begin(Checksum key, int length) {
    if (part.position() >= PART) {
      flush();
    }
    if (part.remaining() < Integer.BYTES + length) {
      int size = Math.max(2 * part.capacity(), part.position() + Integer.BYTES + length);
      part = ByteBuffer.allocate(size).put(part.flip());
    }
    if (keys.length < 2 * (articles + 1)) {
      keys = Arrays.copyOf(keys, 2 * keys.length);
    }
    keys[2 * articles] = key.high();
    keys[2 * articles + 1] = key.low();
    articles++;
    part.putInt(length);
  }

  private void flush() {
    part.flip();
    Part whole = new Part(end, part.limit(), TracesTable.crc(part), before, articles - before);
    try {
      if (out != null) {
        write(part, out);
      }
    } catch (IOException e) {
      close();
    }
    parts.add(whole);
    end += whole.length();
    before = articles;
    part.clear();
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /**
   * Puts it in place of the last one.
   *
   * @param merge that has taken in all that was put, and is not finished yet
   */
  synchronized void finish(TraceMerge merge) {
    flush();
    if (out == null) {
      return;
    }
    try {
      Part vocabulary = writeVocabulary(merge, out);
      ByteBuffer numbers = ByteBuffer.allocate(2 * Long.BYTES * articles);
      numbers.asLongBuffer().put(keys, 0, 2 * articles);
      write(TracesTable.bytes(format, parts, vocabulary, numbers), out);
      out.close();
      Files.move(
          draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      out = null;
    } catch (IOException e) {
      close();
    }
  }

  private Part writeVocabulary(TraceMerge merge, FileChannel out) throws IOException {
    CheckedOutputStream checked =
        new CheckedOutputStream(Channels.newOutputStream(out), new CRC32C());
    DataOutputStream words = new DataOutputStream(new BufferedOutputStream(checked, BUFFER));
    merge.writeVocabulary(words);
    words.flush();
    return new Part(end, out.position() - end, (int) checked.getChecksum().getValue(), before, 0);
  }

  /** Throws away what was not finished. */
  @Override
  public synchronized void close() {
    if (out == null) {
      return;
    }
    FileChannel unfinished = out;
    out = null;
    try {
      unfinished.close();
      Files.deleteIfExists(draft());
    } catch (IOException e) {
      return; // what is left is written over by the next build
    }
  }
}
