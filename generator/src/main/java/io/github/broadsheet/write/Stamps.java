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
import java.util.zip.CRC32C;

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
  private static final int HEADER = 32; // fingerprint of the manifest
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

  /** As they stand in the file; of no file where nothing is known. */
  private final byte[] bytes;

  private final ByteBuffer stamps;

  private Stamps(byte[] bytes) {
    this.bytes = bytes;
    this.stamps = ByteBuffer.wrap(bytes);
  }

  /** Where nothing is known. */
  static Stamps none() {
    return blank(0);
  }

  /** Of as many files, to be {@linkplain #set} one by one. */
  static Stamps blank(int files) {
    return new Stamps(new byte[length(files)]);
  }

  private static int length(int files) {
    return HEADER + files * LENGTH + TRAILER;
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
    if (bytes.length != length(manifest.size())) {
      return none();
    }
    Stamps found = new Stamps(bytes);
    boolean whole = found.stamps.getLong(bytes.length - TRAILER) == checksum(bytes);
    boolean fits = Arrays.equals(bytes, 0, HEADER, fingerprint(manifest), 0, HEADER);
    return whole && fits ? found : none();
  }

  /** Writes them, as those of a manifest with as many lines. */
  void write(Path file, Manifest manifest) throws IOException {
    if (bytes.length != length(manifest.size())) {
      throw new IllegalArgumentException("these are not the stamps of that manifest");
    }
    stamps.put(0, fingerprint(manifest));
    stamps.putLong(bytes.length - TRAILER, checksum(bytes));
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
    int place = place(line);
    if (place >= bytes.length - TRAILER) {
      return UNKNOWN;
    }
    return new Stamp(stamps.getLong(place), stamps.getLong(place + Long.BYTES));
  }

  /** Puts in the stamp of a line. */
  void set(int line, Stamp stamp) {
    int place = place(line);
    stamps.putLong(place, stamp.size()).putLong(place + Long.BYTES, stamp.modified());
  }

  private static int place(int line) {
    return HEADER + line * LENGTH;
  }
}
