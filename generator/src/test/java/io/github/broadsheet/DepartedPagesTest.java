package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path once issued stays, leads on, or says that it is gone. */
class DepartedPagesTest {

  private static final String FERRY =
      "Ferry returns to Oslo\n\nOSLO, March 8, 2021 (Reuters) - Marta Lindqvist met the board in Oslo.\n";

  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    seed("ferry.txt", FERRY);
    seed("zoo.txt", "Zoo opens\n\nLIMA, March 9, 2021 (AFP) - The zoo opened.\n");
    generate();
  }

  @Test
  void aRenamedSeedIsLedTo() throws IOException {
    String before = article("ferry-returns");
    Files.move(folder.resolve("seeds/ferry.txt"), folder.resolve("seeds/boat.txt"));
    generate();
    String now = article("ferry-returns", before);
    Document moved = page(before);
    assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).endsWith(now);
    assertThat(moved.select("main a").get(0).attr("href")).endsWith(now);
    assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page(before.replace(".html", ".source.html")).select("main a").get(0).attr("href"))
        .endsWith(now.replace(".html", ".source.html"));
  }

  @Test
  void anArticleWhoseHeadlineOrDayWasCorrectedIsLedTo() throws IOException {
    String before = article("ferry-returns");
    seed("ferry.yaml", "headline: Ferry comes home\npublished: 2021-03-07\n");
    generate();
    assertThat(page(before).select("main a").get(0).attr("href"))
        .contains("2021/03/07/ferry-comes-home-");
  }

  @Test
  void aDeletedArticleLeavesAPageThatSaysSo() throws IOException {
    String before = article("ferry-returns");
    Files.delete(folder.resolve("seeds/ferry.txt"));
    generate();
    assertThat(page(before).select("h1").text()).isEqualTo("No longer in the archive");
    assertThat(page(before).select("meta[http-equiv=refresh]")).isEmpty();
    assertThat(page(before).text()).doesNotContain("Lindqvist");
    assertThat(page("people/marta-lindqvist.html").select("main a").get(0).attr("href"))
        .endsWith("people/index.html");
    assertThat(Files.readString(folder.resolve("site/sitemap/2021-03.xml"))).doesNotContain(before);
  }

  @Test
  void itStaysThroughLaterBuildsAndGivesWayWhenTheArticleComesBack() throws IOException {
    String before = article("ferry-returns");
    Files.delete(folder.resolve("seeds/ferry.txt"));
    generate();
    generate();
    assertThat(page(before).select("h1").text()).isEqualTo("No longer in the archive");
    seed("ferry.txt", FERRY);
    generate();
    assertThat(page(before).select("h1").text()).isEqualTo("Ferry returns to Oslo");
  }

  @Test
  void aPersonToldFromOthersOfTheirNameIsLedToThemWhenTheyAreFoundToBeOne() throws IOException {
    seed("goal.txt", "Goal saved\n\nMay 4, 2003\n\nGoalkeeper Ada Okoro saved it in Norway.\n");
    seed("case.txt", "Case heard\n\nMay 5, 2009\n\nJudge Ada Okoro heard it in Kenya.\n");
    generate();
    assertThat(page("people/ada-okoro.html").select(".namesakes a").attr("href"))
        .endsWith("people/ada-okoro-law.html");
    assertThat(page("people/ada-okoro-law.html").select(".namesakes a").attr("href"))
        .endsWith("people/ada-okoro.html");
    seed(
        "both.txt",
        "Judge keeps goal\n\nMay 6, 2010\n\nJudge Ada Okoro, once a goalkeeper, kept goal. The"
            + " goalkeeper Ada Okoro let nothing pass in Kenya.\n");
    generate();
    assertThat(page("people/ada-okoro-law.html").select("main a").get(0).attr("href"))
        .endsWith("ada-okoro.html");
    assertThat(page("people/ada-okoro.html").select(".namesakes")).isEmpty();
  }

  @Test
  void aNameThatBecameAVariantOfAnotherIsLedToThatOne() throws IOException {
    seed("authority.yaml", "- name: Marta Holm\n  type: person\n  variants: [Marta Lindqvist]\n");
    generate();
    assertThat(page("people/marta-lindqvist.html").select("main a").get(0).attr("href"))
        .endsWith("people/marta-holm.html");
  }

  private void seed(String name, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("seeds")).resolve(name), text);
  }

  private void generate() {
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .build())
        .generate();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  /** Path of the page of an article whose path holds these words, but not that one. */
  private String article(String words, String... but) throws IOException {
    Path site = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site.resolve("2021"))) {
      return files
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(
              path -> path.contains(words) && path.endsWith(".html") && !path.contains(".source."))
          .filter(path -> !List.of(but).contains(path))
          .findFirst()
          .orElseThrow();
    }
  }
}
