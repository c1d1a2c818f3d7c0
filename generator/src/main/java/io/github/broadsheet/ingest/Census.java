package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Fingerprint;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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

  /** Counts files. For one thread. */
  static final class Count {

    private final List<String> files = new ArrayList<>();
    private Instant newest = Instant.EPOCH;

    void add(String name, BasicFileAttributes file) {
      Instant modified = file.lastModifiedTime().toInstant();
      files.add(
          name + '\0' + file.size() + '\0' + modified.getEpochSecond() + '.' + modified.getNano());
      newest = modified.isAfter(newest) ? modified : newest;
    }

    Census census() {
      return new Census(Fingerprint.of(files.stream().sorted().toArray(String[]::new)), newest);
    }
  }
}
