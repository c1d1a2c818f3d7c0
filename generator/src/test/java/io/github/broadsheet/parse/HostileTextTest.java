package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.block.BlockReader;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.block.Habits;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody would write must cost no more than its length, and lose nothing. */
@Timeout(60)
class HostileTextTest {

  private static final int CHARACTERS = 1_000_000;

  private static final BlockReader READER = new BlockReader(BlockRecognisers.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "\"", "“", "-", "—", ":", "[", "A", "By ", "1/", "PHOTO: ", "(AP ", "İ", "„", "İ ©"
      })
  void oneLongParagraphIsRead(String unit) {
    read("Headline\n\n" + unit.repeat(CHARACTERS / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word",
        "Getty Images",
        "By Ines Berg",
        "Related",
        "May 4, 2021",
        "(",
        "- a",
        "x:",
        "Ines Berg",
        "Headline",
        "Enlarge this image",
        "Follow us on Google News",
        "Sign up",
        "(Ines Berg / AP)"
      })
  void veryManyShortParagraphsAreRead(String line) {
    read("Headline\n\n" + (line + "\n\n").repeat(CHARACTERS / 50 / line.length()));
  }

  @Test
  void aMillionLinesOfOneWordAreRead() {
    List<Paragraph> words = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      words.add(new Paragraph(i, 2 * i + 1, Span.of(6 * i, 6 * i + 4), "word", null));
    }
    Manuscript manuscript =
        new Manuscript(
            "seed.txt", "0", "word\n\n".repeat(words.size()), words, Metadata.none(), List.of());
    assertThat(READER.read(manuscript, Habits.none()).size()).isEqualTo(words.size());
  }

  @Test
  void veryManyNamesAloneBetweenParagraphsAreRead() {
    String prose = "It was the engineer Ines Berg who found the first of the cracks in March.\n\n";
    read("Headline\n\n" + (prose + "Tom Hale\n\n").repeat(CHARACTERS / 5 / prose.length()));
  }

  @Test
  void veryManyTopicsUnderAStoryAreRead() {
    String prose = "It was the engineer Ines Berg who found the first of the cracks in March.\n\n";
    read("Headline\n\n" + prose.repeat(CHARACTERS / 500) + "Cracks\n\n".repeat(CHARACTERS / 50));
  }

  private static void read(String text) {
    Manuscript manuscript = Manuscripts.of(text);
    List<Block> blocks = READER.read(manuscript, Habits.none());
    assertThat(blocks).hasSameSizeAs(manuscript.paragraphs());
  }
}
