package io.github.broadsheet.write;

import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Size and time of modification of every file of a manifest, as they were when the file was last
 * known to be right. Kept in the cache, so that an unchanged file need not be read to be known.
 *
 * <p>Belongs to one manifest; beside any other, or damaged, it counts as none. As with {@code
 * rsync}, a file changed without a change of size and time is taken for unchanged.
 */
final class Stamps {

  /** Stands for a stamp that matches no file. */
  static final Stamp UNKNOWN = new Stamp(-1, 0);

  private static final int LENGTH = 2 * Long.BYTES;
  private static final int HEADER = 32 + Integer.BYTES; // digest of the manifest, number of files
  private static final int TRAILER = Long.BYTES; // CRC-32C

  /**
   * One file's.
   *
   * @param size bytes
   * @param modified nanoseconds since 1970
   */
  record Stamp(long size, long modified) {

    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.size(), file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
  }

  private final @Nullable ByteBuffer stamps;

  private Stamps(@Nullable ByteBuffer stamps) {
    this.stamps = stamps;
  }

  static Stamps none() {
    return new Stamps(null);
  }

  /** Where those of a site are kept in a cache that may serve several. */
  static Path file(Path site, Path cache) {
    return cache.resolve("published-" + Fingerprint.of(site.toString()).brief(12));
  }

  /** Those of a manifest, if the file holds them whole. */
  static Stamps read(Path file, Manifest manifest) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return none();
    }
    if (bytes.length != HEADER + manifest.size() * LENGTH + TRAILER) {
      return none();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    boolean whole = buffer.getLong(bytes.length - TRAILER) == checksum(bytes);
    boolean fits = Arrays.equals(bytes, 0, 32, fingerprint(manifest), 0, 32);
    return whole && fits ? new Stamps(buffer) : none();
  }

  /** Writes those of a manifest, in the order of its lines. */
  static void write(Path file, Manifest manifest, Function<String, Stamp> stamps)
      throws IOException {
    byte[] bytes = new byte[HEADER + manifest.size() * LENGTH + TRAILER];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.put(fingerprint(manifest)).putInt(manifest.size());
    for (String path : manifest.paths()) {
      Stamp stamp = stamps.apply(path);
      buffer.putLong(stamp.size()).putLong(stamp.modified());
    }
    buffer.putLong(checksum(bytes));
    AtomicFile.write(file, bytes);
  }

  private static byte[] fingerprint(Manifest manifest) {
    return HexFormat.of().parseHex(manifest.fingerprint().hex());
  }

  private static long checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, bytes.length - TRAILER);
    return crc.getValue();
  }

  /** The stamp of the manifest's line of that number. */
  Stamp at(int line) {
    if (stamps == null || line < 0) {
      return UNKNOWN;
    }
    int place = HEADER + line * LENGTH;
    return new Stamp(stamps.getLong(place), stamps.getLong(place + Long.BYTES));
  }
}
