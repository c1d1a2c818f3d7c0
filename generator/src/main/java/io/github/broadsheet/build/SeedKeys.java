package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedBytes;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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

  /** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  private final Looks before;
  private final Looks now = Looks.none();
  private final long start = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());

  private volatile Defaults lastDefaults =
      new Defaults(Metadata.none(), Metadata.none().toString());

  private SeedKeys(Looks before) {
    this.before = before;
  }

  /** That read every file. */
  static SeedKeys none() {
    return new SeedKeys(Looks.none());
  }

  /** Defaults, and the same as text. */
  private record Defaults(Metadata metadata, String text) {}

  /** With what the last build saw; a file that is missing or damaged is none. */
  static SeedKeys read(Path file) {
    try {
      return new SeedKeys(Looks.read(file));
    } catch (IOException e) {
      return new SeedKeys(Looks.none());
    }
  }

  /**
   * A seed, known.
   *
   * @param key stands for all that an article is made of
   * @param bytes of the seed, where they had to be read to know it
   */
  record Known(Checksum key, @Nullable SeedBytes bytes) {}

  /**
   * Looks at a seed.
   *
   * @throws IOException if it cannot be read
   */
  Known of(Seed seed) throws IOException {
    Path sidecar = seed.sidecar();
    AtomicReference<@Nullable SeedBytes> read = new AtomicReference<>();
    Checksum bytes =
        key(
            seed.file(),
            () -> {
              SeedBytes all = SeedReader.bytes(seed);
              read.set(all);
              return all.digest();
            });
    String beside = sidecar == null ? "" : sidecar.getFileName() + " " + of(sidecar);
    Checksum key =
        Checksum.sum()
            .add(seed.name())
            .add(bytes)
            .add(beside)
            .add(text(seed.defaults()))
            .checksum();
    return new Known(key, read.get());
  }

  /** Seeds of a folder share their defaults, so that the text of the last ones mostly will do. */
  @SuppressWarnings("ReferenceEquality") // to compare them would cost as much as to make the text
  private String text(Metadata defaults) {
    Defaults last = lastDefaults;
    if (last.metadata != defaults) {
      last = new Defaults(defaults, defaults.toString());
      lastDefaults = last;
    }
    return last.text;
  }

  /**
   * Looks at a file that is read elsewhere.
   *
   * @return what stands for its bytes
   * @throws IOException if it cannot be read
   */
  Checksum of(Path file) throws IOException {
    return key(file, () -> Fingerprint.of(Files.readAllBytes(file)));
  }

  private interface Reading {
    Fingerprint digest() throws IOException;
  }

  private Checksum key(Path file, Reading reading) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    Looks.Look last = before.get(file);
    Looks.Look look =
        last != null && last.size() == found.size() && last.modified() == modified
            ? last
            : new Looks.Look(found.size(), modified, Checksum.of(reading.digest()));
    if (modified + TICK < start) {
      now.put(file, look);
    }
    return look.key();
  }

  /** Puts what this build has seen in the place of what the last one saw. */
  void write(Path file) throws IOException {
    now.write(file);
  }
}
