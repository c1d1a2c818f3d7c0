package io.github.broadsheet.write;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What has become of each file of a build, written down as it happens and read back when the build
 * ends. Thread-safe.
 *
 * <p>Of a large site this is more than should be held while its pages are made, so that all but the
 * last entries stand in a file of the work folder. It is of use to this build alone: what one that
 * was killed has made is told by its {@link Claims}. When the disk fails, what comes after stays in
 * memory: a build that cannot go on still knows all that it has to take back.
 */
final class Daybook implements Closeable {

  /** Bytes that are written at once. */
  private static final int PART = 1 << 13;

  /** Takes one entry after the other. */
  interface Reader {
    void read(Entry entry) throws IOException;
  }

  private final FileOperations files;
  private final Path file;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(2 * PART);
  private FileOperations.@Nullable Appending out;
  private int onDisk;
  private int inMemory;
  private boolean failed;

  private Daybook(FileOperations files, Path file) {
    this.files = files;
    this.file = file;
  }

  /** An empty one. That of a build that was killed is thrown away. */
  static Daybook begin(FileOperations files, Path file) throws IOException {
    Daybook book = new Daybook(files, file);
    book.delete();
    return book;
  }

  /** Writes down an entry; it is kept also when the disk fails. */
  synchronized void add(Entry entry) throws IOException {
    entry.write(new DataOutputStream(waiting));
    inMemory++;
    if (waiting.size() >= PART && !failed) {
      writePart();
    }
  }

  private void writePart() throws IOException {
    failed = true; // unless all of it can be written
    if (out == null) {
      out = files.append(file);
    }
    out.append(waiting.toByteArray());
    failed = false;
    waiting.reset();
    onDisk += inMemory;
    inMemory = 0;
  }

  /** Number of entries. */
  synchronized int size() {
    return onDisk + inMemory;
  }

  /** Reads all entries, in the order in which they were written. */
  synchronized void forEach(Reader reader) throws IOException {
    if (onDisk > 0) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), PART))) {
        read(in, onDisk, reader);
      }
    }
    read(new DataInputStream(new ByteArrayInputStream(waiting.toByteArray())), inMemory, reader);
  }

  private static void read(DataInputStream in, int entries, Reader reader) throws IOException {
    for (int left = entries; left > 0; left--) {
      reader.read(Entry.read(in));
    }
  }

  /** Throws it away. */
  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
      delete();
    }
  }

  private void delete() throws IOException {
    try {
      files.delete(file);
    } catch (NoSuchFileException e) {
      return; // as after every build that ended
    }
  }
}
