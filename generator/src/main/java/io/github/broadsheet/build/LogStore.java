package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that outlive a build, by the fingerprint of what they were made from, in one file that
 * only grows.
 *
 * <pre>{@code
 * try (LogStore store = LogStore.open(cache.resolve("articles.log"), format)) {
 *   Optional<byte[]> value = store.get(key);
 *   store.put(key, bytes);
 * }
 * }</pre>
 *
 * <p>Each record carries a checksum (CRC-32C) of its key and value, so that a damaged one is none.
 * A record cut short at the end, by a kill, is cut off. A file that is foreign, or of another
 * format, is empty. On closing, records that nobody asked for since opening are dead; when they are
 * more than half of the file, the others are copied to a new one. Thread-safe; reading takes no
 * lock.
 *
 * <p>One process at a time uses a file: a second one gets a store that forgets.
 */
final class LogStore implements Closeable {

  private static final int MOST_DEAD_PERCENT = 50;

  private final Path file;
  private final Fingerprint format;
  private final FileChannel channel;
  private final boolean forgets;
  private final LogPlaces places = new LogPlaces();
  private long end;
  private boolean sweeping;

  private LogStore(Path file, Fingerprint format, FileChannel channel, boolean forgets) {
    this.file = file;
    this.format = format;
    this.channel = channel;
    this.forgets = forgets;
  }

  /**
   * Opens a store, empty where there is none that can be used.
   *
   * @param format stands for the meaning of the values: those of another are not seen
   */
  static LogStore open(Path file, Fingerprint format) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      return forgetful(folder, format);
    }
    LogStore store = new LogStore(file, format, channel, false);
    store.load();
    return store;
  }

  private static LogStore forgetful(@Nullable Path folder, Fingerprint format) throws IOException {
    Path aside = Files.createTempFile(folder, "articles", ".log");
    FileChannel channel =
        FileChannel.open(
            aside,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    LogStore store = new LogStore(aside, format, channel, true);
    store.load();
    return store;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void load() throws IOException {
    if (!LogRecord.hasHeader(channel, format)) {
      channel.truncate(0);
      LogRecord.writeHeader(channel, format);
      Files.deleteIfExists(indexFile());
      end = LogRecord.HEADER;
      return;
    }
    end = LogIndex.read(indexFile(), channel.size(), places);
    if (end == 0) {
      Files.deleteIfExists(indexFile()); // it may seem to fit again when the log has grown
    }
    end = LogRecord.scan(channel, Math.max(end, LogRecord.HEADER), places);
    channel.truncate(end);
  }

  private Path indexFile() {
    return file.resolveSibling(file.getFileName() + ".index");
  }

  /** The value of a key, if it is there and whole. */
  Optional<byte[]> get(Checksum key) throws IOException {
    LogPlace place = places.get(key);
    if (place == null) {
      return Optional.empty();
    }
    places.use(key);
    Optional<byte[]> value = LogRecord.read(channel, key, place);
    if (value.isEmpty()) {
      places.remove(key, place);
    }
    return value;
  }

  /** Whether there is a value; keeps it from being thought dead. */
  boolean contains(Checksum key) {
    return places.use(key);
  }

  /**
   * Some bytes of a value, without looking at its checksum; null if they are not there.
   *
   * @param from offset in the value
   */
  byte @Nullable [] part(Checksum key, int from, int length) throws IOException {
    LogPlace place = places.get(key);
    if (place == null || from < 0 || from >= place.length()) {
      return null;
    }
    ByteBuffer part = ByteBuffer.allocate(Math.min(length, place.length() - from));
    return LogRecord.fill(channel, part, LogRecord.value(place) + from) ? part.array() : null;
  }

  /** Keeps a value. */
  void put(Checksum key, byte[] value) throws IOException {
    ByteBuffer record = LogRecord.of(key, value);
    synchronized (this) {
      int length = record.remaining();
      long at = end;
      while (record.hasRemaining()) {
        channel.write(record, at + length - record.remaining());
      }
      end = at + length;
      places.put(key, new LogPlace(at, value.length));
      places.use(key);
    }
  }

  /**
   * Says that all that is wanted has been asked for. Not to be said by a build that ended early: it
   * would forget what it never came to.
   */
  synchronized void sweep() {
    sweeping = true;
  }

  /** Number of values. */
  int size() {
    return places.size();
  }

  /** Clears away what is dead, if it is much, and writes the index that makes opening quick. */
  @Override
  public synchronized void close() throws IOException {
    try (channel) {
      if (forgets) {
        return;
      }
      List<Kept> used = new ArrayList<>();
      places.forEachUsed((key, place) -> used.add(new Kept(key, place)));
      long live = used.stream().mapToLong(kept -> LogRecord.length(kept.place)).sum();
      if (sweeping && (LogRecord.HEADER + live) * 100 < end * (100 - MOST_DEAD_PERCENT)) {
        compact(used);
      } else {
        LogIndex.write(indexFile(), end, places);
      }
    }
  }

  /** A value that is not dead. */
  private record Kept(Checksum key, LogPlace place) {}

  private void compact(List<Kept> used) throws IOException {
    Path copy = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(copy);
    try (FileChannel out =
        FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      LogRecord.writeHeader(out, format);
      out.position(LogRecord.HEADER);
      used.sort(Comparator.comparing(Kept::key));
      for (Kept kept : used) {
        copy(kept.place, out);
      }
    }
    Files.deleteIfExists(indexFile());
    Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void copy(LogPlace place, FileChannel out) throws IOException {
    long from = place.offset();
    long left = LogRecord.length(place);
    while (left > 0) {
      long moved = channel.transferTo(from, left, out);
      if (moved <= 0) {
        throw new IOException(file + " is shorter than it was");
      }
      from += moved;
      left -= moved;
    }
  }
}
