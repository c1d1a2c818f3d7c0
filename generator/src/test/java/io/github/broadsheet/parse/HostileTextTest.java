package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.parse.block.BlockReader;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.block.Habits;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody would write must cost no more than its length, and lose nothing. */
@Timeout(60)
class HostileTextTest {

  private static final int CHARACTERS = 200_000;

  private static final BlockReader READER = new BlockReader(BlockRecognisers.builtIn());

  @ParameterizedTest
  @ValueSource(strings = {"(", "\"", "“", "-", "—", ":", "[", "A", "By ", "1/", "PHOTO: ", "(AP "})
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
        "x:"
      })
  void veryManyShortParagraphsAreRead(String line) {
    read("Headline\n\n" + (line + "\n\n").repeat(CHARACTERS / 10 / line.length()));
  }

  private static void read(String text) {
    Manuscript manuscript = Manuscripts.of(text);
    List<Block> blocks = READER.read(manuscript, Habits.none());
    assertThat(blocks).hasSameSizeAs(manuscript.paragraphs());
  }
}
