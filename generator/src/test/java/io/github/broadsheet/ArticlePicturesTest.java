package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.picture.Film;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures beside the articles, from file to page. */
class ArticlePicturesTest {

  private static final String STORM =
      """
      Storm tears off the ramp of the ferry

      Waves break over the quay of Port Ellery. PHOTO: REUTERS

      Sailors look at the broken ramp in Saint Maud. PHOTO: AFP

      PORT ELLERY (Reuters) - A storm tore off the ramp of the ferry on Dec 7, 2020, the town said.

      Nobody was hurt.
      """;

  @TempDir private Path folder;
  private Path seeds;
  private List<Issue> issues = List.of();

  @BeforeEach
  void writeAnArticle() throws IOException {
    seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("storm.txt"), STORM);
  }

  @Test
  void aFileOfTheArticlesNameIsThePictureOfItsFirstCaptionAndDashTwoOfItsSecond()
      throws IOException {
    Files.write(seeds.resolve("storm.jpg"), Film.of("jpeg", 1200, 800));
    Files.write(seeds.resolve("storm-2.PNG"), Film.of("png", 200, 100));
    Document page = article();
    Element first = page.expectFirst("figure#photo-1 img");
    assertThat(first.attr("alt")).isEqualTo("Waves break over the quay of Port Ellery.");
    assertThat(first.attr("width")).isEqualTo("1200");
    assertThat(first.attr("height")).isEqualTo("800");
    assertThat(first.attr("loading")).isEmpty();
    assertThat(first.attr("srcset").split(", ")).hasSize(3).allMatch(size -> size.endsWith("w"));
    Element second = page.expectFirst("figure#photo-2 img");
    assertThat(second.attr("loading")).isEqualTo("lazy");
    assertThat(second.hasAttr("srcset")).isFalse();
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .startsWith("https://example.org/pictures/");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"contentUrl\":\"https://example.org/pictures/")
        .contains("\"image\":[{\"@id\":");
    for (Element image : page.select("main img")) {
      assertThat(image.attr("src")).matches("(\\.\\./)+pictures/.*");
      assertThat(folder.resolve("site").resolve(image.attr("src").replace("../", ""))).exists();
    }
    Document captions = Jsoup.parse(Files.readString(folder.resolve("site/captions/index.html")));
    assertThat(captions.select("main figure img")).hasSize(2);
    assertThat(issues).isEmpty();
  }

  @Test
  void whatMetadataSayComesInsteadOfFileNames() throws IOException {
    Files.write(seeds.resolve("storm.jpg"), Film.of("jpeg", 60, 40));
    Files.write(seeds.resolve("quay.jpg"), Film.of("jpeg", 80, 40));
    Files.writeString(
        seeds.resolve("storm.yaml"),
        "pictures:\n- {file: quay.jpg, alt: Foam and black water}\n"
            + "- {file: storm.jpg, caption: <The storm> seen from above., credit: NASA}\n");
    Document page = article();
    assertThat(page.select("figure#photo-1 img").attr("alt")).isEqualTo("Foam and black water");
    Element alone = page.expectFirst("figure#picture-2");
    assertThat(alone.text()).isEqualTo("<The storm> seen from above. NASA");
    assertThat(page.select("figure#picture-2").prev().text()).startsWith("PORT ELLERY");
  }

  @Test
  void aPictureThatCannotBeReadIsAProblemAndTheArticleIsPublishedWithoutIt() throws IOException {
    Files.writeString(seeds.resolve("storm.jpg"), "not a picture");
    Files.writeString(seeds.resolve("storm-2.svg"), "<svg onload='alert(1)'/>");
    Files.write(seeds.resolve("lonely.jpg"), Film.of("jpeg", 60, 40));
    Document page = article();
    assertThat(page.select("main img")).isEmpty();
    assertThat(page.select("figure#photo-1").text()).contains("Waves break");
    assertThat(issues)
        .extracting(Issue::file)
        .containsExactlyInAnyOrder("storm.jpg", "storm-2.svg", "lonely.jpg");
    assertThat(folder.resolve("site/pictures")).doesNotExist();
  }

  @Test
  void aPictureThatIsNotThereIsAProblemWithTheName() throws IOException {
    Files.writeString(seeds.resolve("storm.yaml"), "image: gone.jpg\n");
    article();
    assertThat(issues).singleElement().asString().contains("gone.jpg is not beside it");
  }

  @Test
  void aWithdrawnArticleShowsNoPicture() throws IOException {
    Files.write(seeds.resolve("storm.jpg"), Film.of("jpeg", 60, 40));
    Files.writeString(seeds.resolve("storm.yaml"), "status: withdrawn\n");
    article();
    assertThat(folder.resolve("site/pictures")).doesNotExist();
  }

  @Test
  void aChangedPictureChangesThePagesThatShowItAndNothingElse() throws IOException {
    Files.write(seeds.resolve("storm.jpg"), Film.of("jpeg", 60, 40));
    article();
    Files.write(seeds.resolve("storm.jpg"), Film.of("jpeg", 90, 60));
    assertThat(article().select("#photo-1 img").attr("width")).isEqualTo("90");
    try (Stream<Path> files = Files.walk(folder.resolve("site/pictures"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aPictureThatMarkdownNamesBelongsToTheCaptionThatItsWordsAre() throws IOException {
    Files.delete(seeds.resolve("storm.txt"));
    Files.write(seeds.resolve("the ramp.png"), Film.of("png", 60, 40));
    Files.writeString(
        seeds.resolve("storm.md"),
        """
        # Storm tears off the ramp of the ferry

        Waves break over the quay of Port Ellery. PHOTO: REUTERS

        PORT ELLERY (Reuters) - A storm tore off the ramp of the ferry on Dec 7, 2020, the town said.

        ![Sailors look at the ramp. PHOTO: AFP](the%20ramp.png)

        ![A map](https://maps.example.org/ellery.png) ![](gone.png)
        """);
    Document page = article();
    assertThat(page.select("figure#photo-1 img")).isEmpty();
    assertThat(page.expectFirst("figure#photo-2 img").attr("alt"))
        .isEqualTo("Sailors look at the ramp.");
    assertThat(page.select("main img")).hasSize(1);
    assertThat(issues).isEmpty();
  }

  @Test
  void aPictureOfAWebPageBelongsToTheCaptionOfItsFigure() throws IOException {
    Files.delete(seeds.resolve("storm.txt"));
    Files.createDirectories(seeds.resolve("storm_files"));
    Files.write(seeds.resolve("storm_files/quay.jpg"), Film.of("jpeg", 60, 40));
    Files.write(seeds.resolve("storm_files/chart.png"), Film.of("png", 60, 40));
    Files.writeString(
        seeds.resolve("storm.html"),
        """
        <html><body><article><h1>Storm tears off the ramp of the ferry</h1>
        <p>PORT ELLERY (Reuters) - A storm tore off the ramp of the ferry on Dec 7, 2020, the town
        said, and the harbour will be closed until it is found.</p>
        <figure><figcaption>Waves break over the quay. PHOTO: REUTERS</figcaption>
        <img src="./storm_files/quay.jpg?w=300" alt="Foam"></figure>
        <p><img src="storm_files/chart.png" alt="Heights of the waves, hour by hour"></p>
        <p>Nobody was hurt, and the ferry will sail again on Monday, the captain said.</p>
        </article><img src="../secret.jpg"></body></html>
        """);
    Document page = article();
    assertThat(page.select("figure#photo-1 img").attr("width")).isEqualTo("60");
    assertThat(page.select("main img")).hasSize(2);
    assertThat(page.select("figure#picture-2 img").attr("alt"))
        .isEqualTo("Heights of the waves, hour by hour");
    assertThat(issues).isEmpty();
  }

  private Document article() throws IOException {
    issues =
        Generator.of(
                Settings.builder()
                    .seeds(seeds)
                    .output(folder.resolve("site"))
                    .cache(folder.resolve("cache"))
                    .build())
            .generate()
            .outcome()
            .issues();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      Path page =
          files
              .filter(file -> file.getFileName().toString().startsWith("storm-tears"))
              .filter(file -> file.toString().endsWith(".html"))
              .filter(file -> !file.toString().endsWith(".source.html"))
              .findFirst()
              .orElseThrow();
      return Jsoup.parse(Files.readString(page));
    }
  }
}
