package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article's page says of others that tell the same story in nearly the same words. */
class SameReportTest {

  private static final List<String> STORY =
      List.of(
          "The ferry to Saint Maud sailed again on Monday after three weeks of repairs to its hull.",
          "More than two hundred people stood on the quay of Port Ellery to see the old ship leave.",
          "Its captain has crossed the sound some nine thousand times and means to go on.",
          "The harbour had feared that ice would close the narrow channel before the work was done.",
          "A smaller boat carried the mail and the schoolchildren while the ferry lay in the dock.",
          "Fares stay as they were until the summer, when the council will look at them again.");

  @TempDir private Path folder;

  @Test
  void whatTwoReportsDoNotShareIsListedWhereItIsLittle() throws IOException {
    seed("first", STORY);
    seed("second", Stream.concat(STORY.stream(), Stream.of("Tickets sold out by noon.")).toList());
    Element other = sameReports("first").get(0);
    assertThat(other.select("details p").eachText()).containsExactly("Only there:");
    assertThat(other.select("details li").eachText()).containsExactly("Tickets sold out by noon.");
  }

  @Test
  void aLongListOfSentencesEndsWithTheirNumber() throws IOException {
    seed("first", STORY);
    seed(
        "second",
        Stream.concat(
                STORY.stream(),
                Stream.of(
                    "It rained.", "A dog ran by.", "He waved.", "She left.", "All went home."))
            .toList());
    assertThat(sameReports("first").get(0).select("details li").eachText())
        .hasSize(5)
        .endsWith("and 1 more");
  }

  @Test
  void ofTwoReportsOfWhichMostSentencesDifferTheSharedOnesAreCounted() throws IOException {
    seed("first", STORY);
    seed("second", Stream.concat(STORY.stream().limit(1), reworded()).toList());
    Element other = sameReports("first").get(0);
    assertThat(other.select("p").text()).isEqualTo("Told differently: 1 sentence is the same");
    assertThat(other.select("details")).isEmpty();
  }

  /** One word more at the end of each sentence after the first. */
  private static Stream<String> reworded() {
    return STORY.stream().skip(1).map(line -> line.replace(".", ", officials said."));
  }

  private void seed(String name, List<String> sentences) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve(name + ".txt"),
        "The " + name + " ferry report\n\n" + String.join("\n\n", sentences) + "\n");
  }

  private Elements sameReports(String of) throws IOException {
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .build())
        .generate();
    try (Stream<Path> pages = Files.list(folder.resolve("site/undated"))) {
      Path page =
          pages
              .filter(
                  file -> file.getFileName().toString().matches("the-" + of + "-.*-\\w{10}.html"))
              .findFirst()
              .orElseThrow();
      return Jsoup.parse(Files.readString(page))
          .select("aside section:has(h2:containsOwn(The same report)) > ul > li");
    }
  }
}
