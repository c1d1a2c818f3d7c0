package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.write.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Files as they were when their bytes were read: a hash table of plain numbers, for an archive has
 * as many of them as articles. Thread-safe.
 */
final class Looks {

  private static final int MAGIC = 0x42534b33;
  private static final int HEADER = Integer.BYTES;

  /** Numbers of a file: its path's checksum, size, time of modification, checksum of its bytes. */
  private static final int EACH = 6;

  private long[] numbers;
  private int size;

  private Looks(int slots) {
    numbers = new long[EACH * slots];
  }

  /** Of no file. */
  static Looks none() {
    return new Looks(1 << 6);
  }

  /**
   * A file.
   *
   * @param size bytes
   * @param modified nanoseconds since 1970
   * @param key stands for its bytes
   */
  record Look(long size, long modified, Checksum key) {}

  /** A file as it was, or null where nobody has looked at it. */
  @Nullable Look get(Path file) {
    return get(path(file));
  }

  private synchronized @Nullable Look get(Checksum path) {
    int at = slot(path);
    return isFree(at)
        ? null
        : new Look(
            numbers[at + 2], numbers[at + 3], new Checksum(numbers[at + 4], numbers[at + 5]));
  }

  void put(Path file, Look look) {
    put(path(file), look);
  }

  private synchronized void put(Checksum path, Look look) {
    if (3 * EACH * size >= 2 * numbers.length) {
      grow();
    }
    int at = slot(path);
    size += isFree(at) ? 1 : 0;
    numbers[at] = path.high();
    numbers[at + 1] = path.low();
    numbers[at + 2] = look.size;
    numbers[at + 3] = look.modified;
    numbers[at + 4] = look.key.high();
    numbers[at + 5] = look.key.low();
  }

  private static Checksum path(Path file) {
    return Checksum.of(file.toString());
  }

  /** Where the numbers of a path are, or would be. Checksums are spread evenly as they are. */
  private int slot(Checksum path) {
    int slots = numbers.length / EACH;
    int at = EACH * ((int) path.low() & slots - 1);
    while (!isFree(at) && (numbers[at] != path.high() || numbers[at + 1] != path.low())) {
      at = (at + EACH) % numbers.length;
    }
    return at;
  }

  private boolean isFree(int at) {
    return numbers[at] == 0 && numbers[at + 1] == 0;
  }

  private void grow() {
    long[] old = numbers;
    numbers = new long[2 * old.length];
    for (int from = 0; from < old.length; from += EACH) {
      if (old[from] != 0 || old[from + 1] != 0) {
        int at = slot(new Checksum(old[from], old[from + 1]));
        System.arraycopy(old, from, numbers, at, EACH);
      }
    }
  }

  /** Those of a file that {@link #write} wrote; none where it is missing or damaged. */
  static Looks read(Path file) throws IOException {
    ByteBuffer bytes;
    try {
      bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return none();
    }
    int entries = bytes.limit() - HEADER - Long.BYTES;
    if (entries < 0
        || entries % (EACH * Long.BYTES) != 0
        || bytes.getInt() != MAGIC
        || checksum(bytes) != bytes.getLong(HEADER + entries)) {
      return none();
    }
    Looks looks = none();
    while (bytes.remaining() > Long.BYTES) {
      Checksum path = new Checksum(bytes.getLong(), bytes.getLong());
      Look look =
          new Look(
              bytes.getLong(), bytes.getLong(), new Checksum(bytes.getLong(), bytes.getLong()));
      looks.put(path, look);
    }
    return looks;
  }

  /** Writes them; the order of the entries is of no meaning. */
  synchronized void write(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + EACH * Long.BYTES * size + Long.BYTES);
    bytes.putInt(MAGIC);
    for (int at = 0; at < numbers.length; at += EACH) {
      if (!isFree(at)) {
        Arrays.stream(numbers, at, at + EACH).forEach(bytes::putLong);
      }
    }
    bytes.putLong(checksum(bytes));
    AtomicFile.write(file, bytes.array());
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes.slice(0, bytes.limit() - Long.BYTES));
    return crc.getValue();
  }
}
