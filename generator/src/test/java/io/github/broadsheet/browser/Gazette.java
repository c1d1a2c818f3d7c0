package io.github.broadsheet.browser;

import io.github.broadsheet.Generator;
import io.github.broadsheet.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The finished site of a small archive that has every kind of page: {@code
 * src/test/resources/gazette}.
 */
final class Gazette {

  static final Path SEEDS = Path.of("src/test/resources/gazette");

  private Gazette() {}

  /** Makes the site in a folder. */
  static void publish(Path site) {
    Generator.of(
            Settings.builder()
                .seeds(SEEDS)
                .output(site)
                .title("The Ellery Gazette")
                .baseUrl("https://archive.example.org/some/where/")
                .build())
        .generate();
  }

  /** Every HTML page of a site, sorted. */
  static List<Path> pages(Path site) {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page of each kind, by {@code data-page}: the first of each. */
  static List<Path> onePageOfEachKind(Path site) {
    return List.copyOf(
        pages(site).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Gazette::kind, page -> page, (first, later) -> first, java.util.TreeMap::new))
            .values());
  }

  private static String kind(Path page) {
    try {
      String html = Files.readString(page);
      int at = html.indexOf("data-page=\"") + "data-page=\"".length();
      return html.substring(at, html.indexOf('"', at));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
