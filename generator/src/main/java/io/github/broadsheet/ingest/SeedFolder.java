package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the seeds below a folder. */
public final class SeedFolder {

  private SeedFolder() {}

  public static List<Seed> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw SiteException.of(
          Issue.error(
              null, 0, folder + " is not a folder", "Put your articles there, or name another"));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .map(file -> new Seed(folder.relativize(file).toString().replace('\\', '/'), file))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
