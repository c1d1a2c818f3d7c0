package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a seed into a manuscript: bytes to text to paragraphs, with what the archivist says beside
 * it.
 *
 * <p>Never throws for what a file holds: a file that is no article is an {@link Issue}. Safe to
 * share between threads.
 */
public final class SeedReader {

  /** Bytes of the largest seed. An article of 8 MiB would be longer than War and Peace, twice. */
  public static final int LARGEST = 8 * 1024 * 1024;

  private SeedReader() {}

  /**
   * Reads a seed: {@code SeedFolder.list(folder).seeds()} has them.
   *
   * @return the manuscript with its problems, or why there is none
   */
  public static Received read(Seed seed) {
    try {
      return read(seed, bytes(seed));
    } catch (IOException e) {
      return Received.nothing(ReadFailure.of(seed.name(), e));
    }
  }

  /**
   * The bytes of a seed; of one that is too large for an article, as many as show that it is.
   *
   * @throws IOException if the file cannot be read; {@link #read(Seed)} says so in the user's words
   */
  public static SeedBytes bytes(Seed seed) throws IOException {
    try (InputStream in = Files.newInputStream(seed.file())) {
      return SeedBytes.of(in.readNBytes(LARGEST + 1));
    }
  }

  /** Reads bytes as those of the seed's file. */
  public static Received read(Seed seed, byte[] bytes) {
    return read(seed, SeedBytes.of(bytes));
  }

  /** Reads bytes that {@link #bytes} gave. */
  public static Received read(Seed seed, SeedBytes file) {
    byte[] bytes = file.bytes();
    if (bytes.length > LARGEST) {
      return Received.nothing(
          Issue.error(
              seed.name(),
              0,
              String.format(
                  Locale.ROOT, "has more than the %,d bytes that a seed may have", LARGEST),
              "Cut it into articles, one a file"));
    }
    Optional<Decoded> decoded = Decoder.decode(seed.name(), bytes);
    if (decoded.isEmpty()) {
      return Received.nothing(
          Issue.error(
              seed.name(), 0, "is not text", "Extract its text, or move it out of the seeds"));
    }
    Copy copy = SeedFormats.of(seed.name()).copy(seed.name(), decoded.get().text());
    if (copy.paragraphs().isEmpty()) {
      return Received.nothing(
          Issue.warning(seed.name(), 0, "holds no text", "Fill it, or delete it"));
    }
    List<Issue> issues = new ArrayList<>(decoded.get().issues());
    issues.addAll(copy.issues());
    Metadata said = sidecar(seed, issues).over(copy.metadata()).over(seed.defaults());
    return new Received(
        Optional.of(
            new Manuscript(
                seed.name(), file.digest().hex(), copy.text(), copy.paragraphs(), said, issues)),
        List.of());
  }

  private static Metadata sidecar(Seed seed, List<Issue> issues) {
    Path file = seed.sidecar();
    if (file == null) {
      return Metadata.none();
    }
    int slash = seed.name().lastIndexOf('/');
    String name = seed.name().substring(0, slash + 1) + file.getFileName();
    return MetadataFile.read(name, file, issues);
  }
}
