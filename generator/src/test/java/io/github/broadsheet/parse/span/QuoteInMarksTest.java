package io.github.broadsheet.parse.span;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Quotation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteInMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said \"it is over\" and left.",
        "She said “it is over” and left.",
        "She said:“ it is over” and left.",
        "She said ''it is over'' and left.",
        "She said ``it is over'' and left.",
        "She said «it is over» and left.",
        "She said “it is over\" and left.",
        "She said 'it is over' and left.",
        "She said ‘it is over’ and left."
      })
  void everyKindOfMarkHoldsTheSameWords(String sentence) {
    assertThat(quoted(sentence)).containsExactly("it is over");
  }

  @Test
  void aQuotationInsideAQuotationIsPartOfIt() {
    assertThat(quoted("“He told me ‘no’ twice,” she said."))
        .containsExactly("He told me ‘no’ twice,");
    assertThat(quoted("''They yell 'no,' ''' he said.")).hasSize(1);
    assertThat(quoted("''They yell 'no.''' He left.")).containsExactly("They yell 'no.'");
  }

  @Test
  void anInterruptedQuotationIsTwo() {
    assertThat(quoted("\"It is over,\" he said, \"and done.\""))
        .containsExactly("It is over,", "and done.");
  }

  @Test
  void aMarkLeftOpenGoesOnInTheNextParagraph() {
    assertThat(quoted("“It is over. We go home.", "“And we stay there,” she said."))
        .containsExactly("It is over. We go home.", "And we stay there,");
  }

  @Test
  void aForgottenMarkCostsOneQuotationOnly() {
    assertThat(quoted("He called it “odd, and left. “It is over,” he said."))
        .containsExactly("It is over,");
    assertThat(quoted("He called it \"odd, and left.", "\"It is over,\" he said."))
        .contains("It is over,");
  }

  @Test
  void inchesAndApostrophesAreNoMarks() {
    assertThat(quoted("The 6'2\" guard didn't see the workers' 5\" nails of the '90s.")).isEmpty();
  }

  @Test
  void singleMarksCountOnlyWhereTheTextHasNoDoubleOnes() {
    assertThat(quoted("'It is over,' he said.", "The 'end' of it."))
        .containsExactly("It is over,", "end");
    assertThat(quoted("\"It is over,\" he said.", "The 'end' of it."))
        .containsExactly("It is over,");
  }

  @Test
  void singleMarksAreToldFromApostrophes() {
    assertThat(quoted("'The workers' pay isn't ours,' he said of the ministers' plan."))
        .containsExactly("The workers' pay isn't ours,");
  }

  @Test
  void aBlockQuotationNeedsNoMarks() {
    Story story = Stories.of(null, "A headline", "It is over.\n— Ines Berg");
    Block block = story.blocks().get(1);
    Block quote =
        new Block(1, 3, BlockKind.QUOTE, block.span(), block.text(), List.of(), block.found());
    List<Mark> marks =
        new QuoteInMarks()
            .recognise(new Story(story.text(), List.of(quote), null, Metadata.none()), List.of());
    assertThat(marks).extracting(Mark::text).containsExactly("It is over.");
    assertThat(requireNonNull(((Quotation) marks.get(0)).attribution()).speaker())
        .isEqualTo("Ines Berg");
  }

  @Test
  void aStrayInchMarkDoesNotHideSingleMarks() {
    assertThat(quoted("'It is over,' he said of the 5\" nail.")).containsExactly("It is over,");
  }

  @Test
  @Timeout(20)
  void manyBlocksAreReadInNoTime() {
    String[] blocks = new String[100_000];
    Arrays.fill(blocks, "“a");
    assertThat(quoted(blocks)).hasSize(blocks.length);
    Arrays.fill(blocks, "'a,' Low said");
    assertThat(quoted(blocks)).hasSize(blocks.length);
  }

  @Test
  @Timeout(20)
  void aMegabyteOfMarksIsReadInNoTime() {
    for (String piece :
        List.of("\"", "\" ", " \"a", "“", "''", "' 'a", "a' ", "'", "`", "“a” said ")) {
      assertThat(quoted(piece.repeat(1_000_000 / piece.length()))).isNotNull();
    }
  }

  private static List<String> quoted(String... paragraphs) {
    String[] blocks = new String[paragraphs.length + 1];
    blocks[0] = "A headline";
    System.arraycopy(paragraphs, 0, blocks, 1, paragraphs.length);
    return new QuoteInMarks()
        .recognise(Stories.of(null, blocks), List.of()).stream().map(Mark::text).toList();
  }
}
