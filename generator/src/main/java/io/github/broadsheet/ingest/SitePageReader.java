package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the pages that the archivist wrote. Safe to share between threads. */
public final class SitePageReader {

  private SitePageReader() {}

  /**
   * The page that a file holds; empty where it holds none.
   *
   * @param file a Markdown file of {@link SeedFolder#PAGES}
   * @param problems takes what is wrong with it
   */
  public static Optional<SitePage> read(Seed file, Consumer<Issue> problems) {
    try {
      if (Files.size(file.file()) > SeedReader.LARGEST) {
        problems.accept(Issue.error(file.name(), 0, "is too long for a page", null));
        return Optional.empty();
      }
      Optional<Decoded> decoded = Decoder.decode(file.name(), Files.readAllBytes(file.file()));
      if (decoded.isEmpty()) {
        problems.accept(Issue.error(file.name(), 0, "is not text", "Save it as UTF-8"));
        return Optional.empty();
      }
      decoded.get().issues().forEach(problems);
      String text = decoded.get().text();
      return Optional.of(SitePage.of(file.name(), text));
    } catch (IOException e) {
      problems.accept(Issue.error(file.name(), 0, "cannot be read", "See to its permissions"));
      return Optional.empty();
    }
  }
}
