package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an article says, to readers and to programs. */
class ArticlePageTest {

  private static final String FERRY =
      """
      Ferry returns to Port Ellery after winter repairs

      PORT ELLERY (Reuters) - The ferry sailed again on March 8, 2021 , the harbour said.

      "She is as good as new, and she will sail for many years," said the captain, Agnes Rowe.
      """;

  @TempDir private Path folder;
  private Path seeds;

  @BeforeEach
  void makeAFolderOfSeeds() throws IOException {
    seeds = Files.createDirectories(folder.resolve("seeds"));
  }

  @Test
  void referenceManagersAndLibrariesAreToldWhatItIs() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    Files.writeString(
        seeds.resolve("ferry.yaml"),
        "published: 2021-03-09\nupdated: 2021-03-10\npublication: The Gazette\nrights: © Gazette\n"
            + "language: en-GB\n");
    Document page = article();
    assertThat(meta(page, "citation_title")).startsWith("Ferry returns");
    assertThat(meta(page, "citation_author")).isEqualTo("Reuters");
    assertThat(meta(page, "citation_publication_date")).isEqualTo("2021/03/09");
    assertThat(meta(page, "citation_journal_title")).isEqualTo("The Gazette");
    assertThat(meta(page, "dcterms.issued")).isEqualTo("2021-03-09");
    assertThat(meta(page, "dcterms.modified")).isEqualTo("2021-03-10");
    assertThat(meta(page, "dcterms.creator")).isEqualTo("Reuters");
    assertThat(meta(page, "dcterms.language")).isEqualTo("en-GB");
    assertThat(meta(page, "dcterms.rights")).isEqualTo("© Gazette");
    assertThat(meta(page, "dcterms.identifier"))
        .isEqualTo(page.expectFirst("link[rel=canonical]").attr("href"));
    assertThat(page.expectFirst(".story-foot").text()).contains("The Gazette", "© Gazette");
    assertThat(page.expectFirst("script[type=application/ld+json]").html())
        .contains("\"copyrightNotice\":\"© Gazette\"");
    assertThat(page.expectFirst(".story").attr("lang")).isEqualTo("en-GB");
    assertThat(Files.readString(folder.resolve("site/data/articles/2021-03.ndjson")))
        .contains("\"rights\":\"© Gazette\"");
  }

  @Test
  void shortFormsOfNamesSayWhatTheyStandFor() throws IOException {
    Files.writeString(
        seeds.resolve("crew.txt"),
        "Crew meets\n\nMOSCOW (Reuters) - The Northern Harbour Workers Association (NHWA) met. Later the NHWA voted.\n");
    assertThat(article().select(".story abbr[title]").eachText()).containsExactly("NHWA", "NHWA");
    assertThat(article().select(".story abbr").attr("title"))
        .isEqualTo("Northern Harbour Workers Association");
  }

  @Test
  void programsAreToldWhatSomebodySaidAndNotOfWordsThatNobodySaid() throws IOException {
    Files.writeString(
        seeds.resolve("ferry.txt"),
        FERRY.replace("the captain, ", "") + "\nA boat called \"Saint Maud\" lay in the dock.\n");
    Document page = article();
    assertThat(page.select(".quotation").eachText()).contains("Saint Maud");
    assertThat(page.expectFirst("script[type=application/ld+json]").html())
        .containsOnlyOnce("\"@type\":\"Quotation\"")
        .contains("#quote-1\",\"text\":\"She is as good as new")
        .contains("\"spokenByCharacter\":{\"@type\":\"Person\",\"name\":\"Agnes Rowe\"}");
  }

  @Test
  void programsAreToldWhetherSomebodyOrAnOrganisationSaidIt() throws IOException {
    Files.writeString(
        seeds.resolve("crew.txt"),
        "Crew meets\n\nMOSCOW (Reuters) - \"We shall meet again on the quay in May,\" the"
            + " Red Cross said.\n\n\"We shall be there with all our"
            + " boats,\" said Agnes Rowe.\n");
    assertThat(article().expectFirst("script[type=application/ld+json]").html())
        .contains("{\"@type\":\"Organization\",\"name\":\"Red Cross\"}")
        .contains("\"spokenByCharacter\":{\"@type\":\"Person\",\"name\":\"Agnes Rowe\"}");
  }

  @Test
  void howToCiteItStandsUnderTheStoryWhereItIsPrintedToo() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    Element foot = article().expectFirst(".story > .story-foot");
    assertThat(foot.expectFirst("p.citation").text())
        .startsWith("“Ferry returns to Port Ellery after winter repairs”, Reuters, ");
    assertThat(foot.expectFirst("a[rel=bookmark]").attr("href")).startsWith("https://example.org/");
  }

  @Test
  void aTextWithoutHeadlineBeginsWithItsFirstParagraphAndIsCalledByItsFirstWords()
      throws IOException {
    String opening =
        "I was pleased to read in your paper of last week that the ferry to Saint Maud, on which I"
            + " have crossed the sound since I was a boy, will sail again when the ice has gone, and I"
            + " thank the harbour of Port Ellery for it.";
    Files.writeString(seeds.resolve("letter.txt"), opening + "\n\nTom Ode, Saint Maud\n");
    Document page = article();
    assertThat(page.expectFirst("h1").text())
        .startsWith("I was pleased to read")
        .endsWith("…")
        .hasSizeLessThan(100);
    assertThat(page.expectFirst(".story > p").text()).isEqualTo(opening);
    assertThat(page.title()).startsWith(page.expectFirst("h1").text());
  }

  @Test
  void spacesBeforeCommasAreClosedUpAndNotInTheSource() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    assertThat(article().expectFirst(".story > p").text())
        .contains("on March 8, 2021, the harbour said.");
    assertThat(page(".source.html").select(".source li > :last-child").text())
        .contains("2021 , the harbour");
  }

  @Test
  void aQuotationThatStandsAloneDoesNotEndInAComma() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    article();
    Document quotes = Jsoup.parse(Files.readString(folder.resolve("site/quotes/index.html")));
    assertThat(quotes.expectFirst("main blockquote").text())
        .isEqualTo("She is as good as new, and she will sail for many years");
  }

  @Test
  void quotationsOfAnArticleStandInItsOrder() throws IOException {
    Files.writeString(
        seeds.resolve("ferry.txt"), FERRY + "\n\"We thank the shipwrights of Oslo,\" she said.\n");
    article();
    Document quotes = Jsoup.parse(Files.readString(folder.resolve("site/quotes/index.html")));
    assertThat(quotes.select("main blockquote").eachText())
        .containsExactly(
            "She is as good as new, and she will sail for many years",
            "We thank the shipwrights of Oslo");
    assertThat(quotes.select("main h2 a").eachText())
        .endsWith("Ferry returns to Port Ellery after winter repairs")
        .doesNotHaveDuplicates();
  }

  @Test
  void anArticleIsNotToldTwiceOfOnItsOwnDay() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    Files.writeString(seeds.resolve("ferry.yaml"), "published: 2021-03-08\n");
    article();
    for (String page : List.of("on-this-day/03-08.html", "2021/03/08/index.html")) {
      Document day = Jsoup.parse(Files.readString(folder.resolve("site").resolve(page)));
      assertThat(day.select("main a:contains(Ferry returns)")).as(page).hasSize(1);
    }
  }

  @Test
  void whereAnArticleNamesNobodyTheNamesOfItsMonthLeadOn() throws IOException {
    Files.writeString(
        seeds.resolve("mayor.txt"),
        "Mayor opens the market\n\nAna Moor, the mayor, opened the market of London on Monday.\n");
    Files.writeString(seeds.resolve("mayor.yaml"), "published: 2021-03-01\n");
    Files.writeString(
        seeds.resolve("rain.txt"),
        "Rain is on the way\n\nIt will rain until the end of the week, and then it will not.\n");
    Files.writeString(seeds.resolve("rain.yaml"), "published: 2021-03-20\n");
    article();
    Document page = named("rain-is-on-the-way");
    assertThat(page.select("aside h2").eachText()).contains("In the news that month");
    assertThat(page.select("aside .chips a").eachText()).contains("London");
    assertThat(named("mayor-opens").select("aside h2").eachText())
        .doesNotContain("In the news that month");
  }

  private Document named(String start) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site/2021"))) {
      return Jsoup.parse(
          Files.readString(
              files
                  .filter(file -> file.getFileName().toString().startsWith(start))
                  .filter(file -> file.toString().endsWith(".html"))
                  .filter(file -> !file.toString().endsWith(".source.html"))
                  .findFirst()
                  .orElseThrow()));
    }
  }

  @Test
  void whatWasLeftOutIsListedButForWhatCallsReadersAway() throws IOException {
    Files.writeString(
        seeds.resolve("ferry.txt"),
        FERRY + "\nShare this articleComments\n\nSign up for our daily newsletter\n");
    Element source = article().expectFirst("aside section:has(h2:containsOwn(Source))");
    assertThat(source.text()).contains("2 lines of the web page");
    assertThat(source.select("details li").eachText())
        .containsExactly("Share this articleComments");
  }

  @Test
  void noNavigationLeadsToStoryThreadsWhereThereAreNone() throws IOException {
    Files.writeString(seeds.resolve("ferry.txt"), FERRY);
    assertThat(article().select("nav a[href*=threads]")).isEmpty();
    Document about = Jsoup.parse(Files.readString(folder.resolve("site/about.html")));
    assertThat(about.select("main a[href*=threads]")).hasSize(1);
  }

  private static String meta(Document page, String name) {
    return page.expectFirst("meta[name=" + name + "]").attr("content");
  }

  private Document article() throws IOException {
    Generator.of(
            Settings.builder()
                .seeds(seeds)
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .build())
        .generate();
    return page(".html");
  }

  /** The one page of an article, or of its source. */
  private Document page(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      Path page =
          files
              .filter(
                  file ->
                      file.toString()
                          .matches(".*/(20\\d\\d|undated)/.*-\\w{10}" + Pattern.quote(ending)))
              .findFirst()
              .orElseThrow();
      return Jsoup.parse(Files.readString(Objects.requireNonNull(page)));
    }
  }
}
