package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of metadata beside the seeds: a sidecar or the defaults of a folder. */
final class MetadataFile {

  private MetadataFile() {}

  /**
   * What a file says; nothing, and a problem, where it cannot be read.
   *
   * @param name the file, as the user knows it
   * @param issues where problems are put
   */
  static Metadata read(String name, Path file, List<Issue> issues) {
    try {
      long size = Files.size(file);
      if (size > MetadataReader.LONGEST) {
        issues.add(
            Issue.error(
                name,
                0,
                "is too long for metadata",
                "The limit is " + MetadataReader.LONGEST + " bytes"));
        return Metadata.none();
      }
      Optional<Decoded> decoded = Decoder.decode(name, Files.readAllBytes(file));
      if (decoded.isEmpty()) {
        issues.add(Issue.error(name, 0, "is not text", "Save it as UTF-8"));
        return Metadata.none();
      }
      MetadataReader reader = new MetadataReader(name, 1);
      Metadata said = reader.read(decoded.get().text());
      issues.addAll(decoded.get().issues());
      issues.addAll(reader.issues());
      return said;
    } catch (IOException e) {
      issues.add(ReadFailure.of(name, e));
      return Metadata.none();
    }
  }
}
