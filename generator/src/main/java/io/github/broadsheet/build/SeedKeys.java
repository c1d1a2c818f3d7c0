package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.write.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What each seed is known by: a fingerprint of its name, its bytes and what stands beside it.
 *
 * <p>Like {@code make}, {@code rsync} and Git it takes a file of the same size and time of
 * modification for unchanged, and does not read it again. A file that was modified less than two
 * seconds before it was looked at is never taken so: it may change once more within the same tick
 * of its file system's clock. Thread-safe.
 */
final class SeedKeys {

  private static final int MAGIC = 0x42534b31;
  private static final int TRAILER = Long.BYTES;

  /** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private final Map<String, Look> before;
  private final Map<String, Look> now = new ConcurrentHashMap<>();
  private final long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

  /** A file as it was when its bytes were read. */
  private record Look(long size, long modified, Checksum key) {}

  private SeedKeys(Map<String, Look> before) {
    this.before = before;
  }

  /** That read every file. */
  static SeedKeys none() {
    return new SeedKeys(Map.of());
  }

  /** With what the last build saw; a file that is missing or damaged is none. */
  static SeedKeys read(Path file) {
    try {
      return new SeedKeys(looks(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException e) {
      return new SeedKeys(Map.of());
    }
  }

  /**
   * A seed, known.
   *
   * @param key stands for all that an article is made of
   * @param bytes of the seed, where they had to be read to know it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Known(Checksum key, byte @Nullable [] bytes) {}

  /**
   * Looks at a seed.
   *
   * @throws IOException if it cannot be read
   */
  Known of(Seed seed) throws IOException {
    Path sidecar = seed.sidecar();
    AtomicReference<byte @Nullable []> read = new AtomicReference<>();
    Checksum bytes =
        key(
            seed.file(),
            () -> {
              byte[] all = SeedReader.bytes(seed);
              read.set(all);
              return all;
            });
    String beside =
        sidecar == null
            ? ""
            : sidecar.getFileName() + " " + key(sidecar, () -> Files.readAllBytes(sidecar));
    Checksum key = Checksum.of(seed.name(), bytes.hex(), beside, seed.defaults().toString());
    return new Known(key, read.get());
  }

  /**
   * Looks at a file that is read elsewhere.
   *
   * @return what stands for its bytes
   * @throws IOException if it cannot be read
   */
  Checksum of(Path file) throws IOException {
    return key(file, () -> Files.readAllBytes(file));
  }

  private interface Reading {
    byte[] bytes() throws IOException;
  }

  private Checksum key(Path file, Reading reading) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    String name = file.toString();
    Look last = before.get(name);
    Look look =
        last != null && last.size == found.size() && last.modified == modified
            ? last
            : new Look(found.size(), modified, Checksum.of(Fingerprint.of(reading.bytes())));
    if (modified + TICK < start) {
      now.put(name, look);
    }
    return look.key;
  }

  /** Puts what this build has seen in the place of what the last one saw. */
  void write(Path file) throws IOException {
    if (now.equals(before)) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(now.size());
    for (Map.Entry<String, Look> entry : now.entrySet()) {
      Look look = entry.getValue();
      out.writeUTF(entry.getKey());
      out.writeLong(look.size);
      out.writeLong(look.modified);
      out.writeLong(look.key.high());
      out.writeLong(look.key.low());
    }
    out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    AtomicFile.write(file, bytes.toByteArray());
  }

  private static Map<String, Look> looks(byte[] bytes) throws IOException {
    Map<String, Look> looks = new HashMap<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (bytes.length < TRAILER || in.readInt() != MAGIC) {
      return looks;
    }
    for (int left = in.readInt(); left > 0; left--) {
      looks.put(
          in.readUTF(),
          new Look(in.readLong(), in.readLong(), new Checksum(in.readLong(), in.readLong())));
    }
    boolean whole = in.readLong() == checksum(bytes, bytes.length - TRAILER);
    return whole ? looks : Map.of();
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
