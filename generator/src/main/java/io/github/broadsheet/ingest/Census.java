package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * Name, size and time of modification of every file of a folder: as long as it is the same, the
 * folder is taken to be, without reading any of it.
 *
 * @param fingerprint stands for all of them
 * @param newest the latest time of modification: files that were modified a moment before they were
 *     counted may change again without a change of time
 */
public record Census(Fingerprint fingerprint, Instant newest) {

  /** Of a folder without files. */
  static Census none() {
    return new Census(Fingerprint.of(), Instant.EPOCH);
  }

  /**
   * Counts files, in whatever order they are met: a sum of their checksums is the same in each, and
   * neither they nor their names need be held. For one thread.
   */
  static final class Count {

    private long files;
    private long high;
    private long low;
    private Instant newest = Instant.EPOCH;

    void add(String name, BasicFileAttributes file) {
      Instant modified = file.lastModifiedTime().toInstant();
      Checksum one =
          Checksum.sum()
              .add(name)
              .add(file.size())
              .add(modified.getEpochSecond())
              .add(modified.getNano())
              .checksum();
      files++;
      high += one.high();
      low += one.low();
      newest = modified.isAfter(newest) ? modified : newest;
    }

    Census census() {
      return new Census(
          Fingerprint.of(Long.toString(files), new Checksum(high, low).hex()), newest);
    }
  }
}
