package io.github.broadsheet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedReaderTest {

  @TempDir private Path folder;

  @Test
  void markdownSaysWhatItsBlocksAre() {
    Manuscript read =
        read(
            "a.md",
            """
            ---
            published: 2020-01-02
            ---
            # Ferry returns

            The *ferry* is [back](https://example.org/).

            ![The ferry. PHOTO: AFP](ferry.jpg)

            ## Fares

            > She is as good as new.

            - one
            - two
            """);
    assertThat(read.paragraphs())
        .extracting(p -> p.line() + " " + p.marked() + " " + p.text())
        .containsExactly(
            "4 HEADLINE Ferry returns",
            "6 null The ferry is back.",
            "8 CAPTION The ferry. PHOTO: AFP",
            "10 SUBHEADING Fares",
            "12 QUOTE She is as good as new.",
            "14 LIST_ITEM one",
            "15 LIST_ITEM two");
    assertThat(read.metadata().published()).hasToString("2020-01-02");
  }

  @Test
  void aSavedPageIsReducedToItsArticle() {
    Manuscript read =
        read(
            "a.html",
            """
            <!DOCTYPE html><html lang="en"><head><title>Ferry returns | Gazette</title>
            <meta property="article:published_time" content="2021-03-08T09:00:00Z">
            <meta property="og:site_name" content="The Gazette"><meta name="author" content="Ann Roe"></head>
            <body><nav><p>Home News Sport</p></nav><article><h1>Ferry returns</h1>
            <figure><img src="f.jpg" alt=""><figcaption>The ferry. <span>PHOTO: AFP</span></figcaption></figure>
            <p>The <b>ferry</b> is back.</p><h2>Fares</h2><div><p>They stay.</p><script>x()</script></div>
            <blockquote><p>Good as new.</p></blockquote></article><footer>Imprint</footer></body></html>
            """);
    assertThat(read.paragraphs())
        .extracting(p -> p.marked() + " " + p.text())
        .containsExactly(
            "HEADLINE Ferry returns",
            "CAPTION The ferry. PHOTO: AFP",
            "null The ferry is back.",
            "SUBHEADING Fares",
            "null They stay.",
            "QUOTE Good as new.");
    assertThat(read.paragraphs().get(2).line()).isEqualTo(6);
    assertThat(read.metadata().publication()).isEqualTo("The Gazette");
    assertThat(read.metadata().published()).hasToString("2021-03-08");
    assertThat(read.metadata().authors()).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void anEmptyFileIsAWarning(String name) {
    Received received = SeedReader.read(Seed.of(name, Path.of(name)), "\n \n".getBytes(UTF_8));
    assertThat(received.manuscript()).isEmpty();
    assertThat(received.issues()).extracting(Issue::message).containsExactly("holds no text");
  }

  @Test
  void aFileOverTheLimitIsNotReadAndTheLimitIsNamed() throws IOException {
    Path big = folder.resolve("big.txt");
    Files.write(big, new byte[SeedReader.LARGEST + 1]);
    assertThat(SeedReader.read(Seed.of("big.txt", big)).issues())
        .extracting(Issue::toString)
        .containsExactly(
            "big.txt: has more than the 8,388,608 bytes that a seed may have."
                + " Cut it into articles, one a file");
  }

  @Test
  void theSidecarIsHeardBeforeFrontMatterAndDefaults() throws IOException {
    Path sidecar = Files.writeString(folder.resolve("a.yaml"), "publication: Sidecar\nbad: 1\n");
    Seed seed =
        new Seed(
            "x/a.txt",
            name -> folder.resolve("a.txt"),
            sidecar,
            io.github.broadsheet.model.Metadata.none());
    Manuscript read =
        SeedReader.read(seed, "---\npublication: Front\ndeck: D\n---\nHead\n".getBytes(UTF_8))
            .manuscript()
            .orElseThrow();
    assertThat(read.metadata().publication()).isEqualTo("Sidecar");
    assertThat(read.metadata().deck()).isEqualTo("D");
    assertThat(read.issues()).extracting(Issue::file).containsExactly("x/a.yaml");
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "(".repeat(1_000_000),
        "word\n".repeat(1_000_000),
        "x".repeat(7_000_000),
        "> ".repeat(100_000) + "deep",
        "<div>".repeat(100_000) + "deep",
        "- ".repeat(50_000),
        "---\n".repeat(100_000),
        "[".repeat(200_000) + "](".repeat(100_000),
        "\u201c\"'".repeat(300_000));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void hostileTextIsReadInTimeByEveryFormat(String text) {
    for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
      assertThat(SeedReader.read(Seed.of(name, Path.of(name)), text.getBytes(UTF_8))).isNotNull();
    }
  }

  @Test
  void whateverTheBytesNoLineIsLostAndNothingIsThrown() {
    Random random = new Random(42);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            (byte)
                (random.nextInt(4) == 0
                    ? "\r\n \t-".charAt(random.nextInt(5))
                    : random.nextInt(10) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
      }
      SeedReader.read(Seed.of("a.txt", Path.of("a.txt")), bytes)
          .manuscript()
          .ifPresent(SeedReaderTest::holdsEveryLine);
    }
  }

  private static void holdsEveryLine(Manuscript manuscript) {
    StringBuilder rest = new StringBuilder(manuscript.text());
    for (Paragraph paragraph : manuscript.paragraphs()) {
      assertThat(paragraph.text()).isEqualTo(paragraph.span().in(manuscript.text()));
      assertThat(paragraph.marked()).isNotEqualTo(BlockKind.LEFTOVER);
      for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    assertThat(rest.toString().replace('\u00a0', ' ')).isBlank();
  }

  private static Manuscript read(String name, String text) {
    return SeedReader.read(Seed.of(name, Path.of(name)), text.getBytes(UTF_8))
        .manuscript()
        .orElseThrow();
  }
}
