package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an article that its archivist corrects, withdraws or takes off the lists. */
class CorrectionsTest {

  private static final String STORY =
      """
      HEADLINE

      PERSON at the quay on March 3, 2020. PHOTO: REUTERS

      ELLERY (REUTERS) - Mayor PERSON said on Tuesday (March 3) that the THING would open to all.

      "We have waited for the THING since 1987," PERSON told reporters in Ellery.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeArticles() throws IOException {
    article("open", "Harbour opens at last", "Ada Ferry", "breakwater", "");
    article(
        "gone",
        "Report on the mill",
        "Bartholomew Zanzibar",
        "quillfeather",
        "status: withdrawn\nnotes: ['4 May 2021: The report was not true.']\n");
    article("quiet", "Notice of the guild", "Marmaduke Ottersby", "snuffbox", "status: unlisted\n");
    article(
        "mended",
        "Ferry timetable",
        "Henrietta Plum",
        "gangway",
        "status: corrected\nupdated: 2020-03-09\nnotes: ['The ferry leaves at noon.']\n");
    Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve("site"))
                .title("Gazette")
                .baseUrl("https://example.org/")
                .build())
        .generate();
  }

  @Test
  void ofAWithdrawnArticleNoWordIsLeftInAnyFile() {
    assertThat(filesWith("zanzibar")).isEmpty();
    assertThat(filesWith("quillfeather")).isEmpty();
    assertThat(filesWith("report on the mill")).hasSize(1);
  }

  @Test
  void atItsAddressStaysANoteThatNobodyIsLedTo() {
    Path tombstone = only(filesWith("report on the mill"));
    assertThat(tombstone)
        .content()
        .contains("This article was withdrawn")
        .contains("4 May 2021: The report was not true.")
        .contains("<meta name=\"robots\" content=\"noindex\">");
    String name = String.valueOf(tombstone.getFileName());
    assertThat(filesWith(name)).containsExactly(tombstone);
  }

  @Test
  void anUnlistedArticleCanBeReadAtItsAddressAndFoundNowhere() {
    assertThat(filesWith("ottersby"))
        .allMatch(file -> file.toString().contains("notice-of-the-guild"))
        .hasSize(2);
    Path page =
        only(filesWith("would open to all").stream().filter(f -> !isSource(f)).toList(), "guild");
    assertThat(page)
        .content()
        .contains("Marmaduke Ottersby")
        .contains("<meta name=\"robots\" content=\"noindex\">");
    assertThat(filesWith("notice-of-the-guild"))
        .allMatch(file -> file.toString().contains("notice-of-the-guild"));
    assertThat(filesWith("marmaduke-ottersby")).isEmpty();
  }

  @Test
  void aCorrectedArticleSaysSoToReadersAndPrograms() {
    Path page =
        only(
            filesWith("henrietta plum").stream().filter(f -> !isSource(f)).toList(),
            "ferry-timetable");
    assertThat(page)
        .content()
        .contains("Corrected <time datetime=\"2020-03-09\">9 March 2020</time>")
        .contains("<p>The ferry leaves at noon.</p>")
        .contains("\"dateModified\":\"2020-03-09\"")
        .contains(
            "\"correction\":[{\"@type\":\"CorrectionComment\",\"text\":\"The ferry leaves at noon.\"");
    assertThat(folder.resolve("site/index.html")).content().contains("Corrected");
  }

  private void article(String name, String headline, String person, String thing, String metadata)
      throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve(name + ".txt"),
        STORY.replace("HEADLINE", headline).replace("PERSON", person).replace("THING", thing));
    Files.writeString(seeds.resolve(name + ".yaml"), "published: 2020-03-03\n" + metadata);
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".source.html") || file.toString().endsWith(".js");
  }

  private static Path only(List<Path> files) {
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private static Path only(List<Path> files, String part) {
    return only(
        files.stream()
            .filter(f -> f.toString().contains(part) && f.toString().endsWith(".html"))
            .toList());
  }

  /** Files of the site, but for the list of their sums, that hold some words in any case. */
  private List<Path> filesWith(String words) {
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("manifest-sha256.txt"))
          .filter(file -> text(file).toLowerCase(Locale.ROOT).contains(words))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
