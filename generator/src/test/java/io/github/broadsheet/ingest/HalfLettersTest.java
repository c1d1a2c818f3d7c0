package io.github.broadsheet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.PictureNote;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfLettersTest {

  @Test
  void aHalfOfALetterIsReplacedWhereItStands() {
    assertThat(HalfLetters.replaced("a\ud83db")).isEqualTo("a\ufffdb");
    assertThat(HalfLetters.replaced("\ude00")).isEqualTo("\ufffd");
    assertThat(HalfLetters.replaced("\ude00\ud83d")).isEqualTo("\ufffd\ufffd");
    assertThat(HalfLetters.replaced("\ud83d\ud83d\ude00\ud83d"))
        .isEqualTo("\ufffd\ud83d\ude00\ufffd");
  }

  @Test
  void wholeLettersStay() {
    for (String text : List.of("", "Łódź", "\ud83d\ude00", "a\ud83d\ude00b")) {
      assertThat(HalfLetters.replaced(text)).isEqualTo(text);
    }
  }

  @Test
  void whatTheArchivistSaysHasNone() {
    Manuscript read =
        read(
            "a.txt",
            """
            ---
            headline: "Half \\ud83d"
            authors: ["Ann \\ud83d"]
            pictures:
              - file: a.jpg
                caption: "Rain \\ud83d"
            ---

            It rained.
            """);
    assertThat(read.metadata().headline()).isEqualTo("Half \ufffd");
    assertThat(read.metadata().authors()).containsExactly("Ann \ufffd");
    assertThat(read.metadata().pictures())
        .extracting(PictureNote::caption)
        .containsExactly("Rain \ufffd");
  }

  @Test
  void theTextOfMarkUpHasNone() {
    assertThat(read("a.md", "# Half &#xD83D; a letter\n\nRain &#xDE00; fell.\n").text())
        .isEqualTo("Half \ufffd a letter\n\nRain \ufffd fell.");
  }

  @Test
  void whatAPageSaysOfItselfHasNone() {
    Manuscript read =
        read(
            "a.html",
            """
            <script type="application/ld+json">
            {"@type": "NewsArticle", "headline": "Half \\ud83d a letter", "author": {"name": "Ann \\ud83d"}}
            </script>
            <h1>Half &#xD83D; a letter</h1>
            <p>It rained all day, and the ferry stayed in the harbour until the evening came.</p>
            """);
    assertThat(read.metadata().authors()).containsExactly("Ann \ufffd");
    assertThat(read.text()).startsWith("Half \ufffd a letter");
  }

  private static Manuscript read(String name, String text) {
    return SeedReader.read(Seed.of(name, Path.of(name)), text.getBytes(UTF_8))
        .manuscript()
        .orElseThrow();
  }
}
