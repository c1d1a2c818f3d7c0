package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who and what is named together, from seeds to the page. */
class NetworkTest {

  private static final String TALKS =
      "%s\n\nMOSCOW (Reuters) - President Vladimir Putin met Chancellor Angela Merkel in Moscow on"
          + " Monday, the Kremlin said.\n\nGermany and Russia spoke of gas.\n";

  @TempDir private Path folder;

  @Test
  void namesOfTheSameArticlesAreJoinedByAnArcAndStandInTheTable() throws IOException {
    put("a.txt", TALKS.formatted("Putin meets Merkel"));
    put("b.txt", TALKS.formatted("Merkel meets Putin"));
    Document page = network();
    assertThat(page.select(".network-names a").eachText())
        .contains("Vladimir Putin", "Angela Merkel", "Moscow");
    assertThat(page.select("svg[aria-hidden=true] path")).hasSameSizeAs(page.select("tbody tr"));
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("Putin") && row.contains("Merkel") && row.endsWith(" 2"));
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void anArchiveOfLonelyNamesSaysSo() throws IOException {
    put("a.txt", "A quiet day\n\nNothing was said.\n");
    assertThat(network().select("main").text()).contains("No two names stand in the same article");
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds").resolve(name), text);
  }

  private Document network() throws IOException {
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .build())
        .generate();
    return Jsoup.parse(Files.readString(folder.resolve("site/network.html")));
  }
}
