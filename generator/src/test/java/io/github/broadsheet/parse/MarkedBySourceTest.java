package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Paragraph;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedBySourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour at dusk",
        "Ines Berg said that she would come back, whatever the weather and whatever the price.",
        "Read more about the harbour",
        "OSLO: The harbour"
      })
  void whatTheSourceCallsACaptionIsOne(String words) {
    Block block = marked(words, BlockKind.CAPTION);

    assertThat(block.kind()).isEqualTo(BlockKind.CAPTION);
    assertThat(block.credit()).isEmpty();
  }

  @Test
  void theCreditOfAMarkedCaptionIsFoundInIt() {
    Block block = marked("The harbour at dusk. PHOTO: REUTERS", BlockKind.CAPTION);

    assertThat(block.kind()).isEqualTo(BlockKind.CAPTION);
    assertThat(block.credit()).map(Credit::text).contains("REUTERS");
  }

  @Test
  void aMarkedCaptionThatHoldsNothingElseIsACredit() {
    assertThat(marked("Photo: Ines Berg", BlockKind.CAPTION).kind()).isEqualTo(BlockKind.CREDIT);
  }

  @Test
  void whatTheSourceCallsAHeadingIsOne() {
    assertThat(marked("OSLO (AP) - Advertisement", BlockKind.SUBHEADING).kind())
        .isEqualTo(BlockKind.SUBHEADING);
  }

  @Test
  void whatTheSourceCallsAParagraphMayBeAnything() {
    assertThat(marked("Advertisement", BlockKind.PARAGRAPH).kind()).isEqualTo(BlockKind.LEFTOVER);
  }

  private static Block marked(String words, BlockKind kind) {
    String story = "The boat left the quay in the morning and came back late, said its captain.";
    Manuscript plain =
        Manuscripts.of("A boat leaves\n\n" + story + "\n\n" + words + "\n\nMore. " + story);
    List<Paragraph> paragraphs =
        plain.paragraphs().stream()
            .map(
                p ->
                    new Paragraph(
                        p.index(), p.line(), p.span(), p.text(), p.index() == 2 ? kind : null))
            .toList();
    Manuscript manuscript =
        new Manuscript(
            plain.seed(),
            plain.sha256(),
            plain.text(),
            paragraphs,
            plain.metadata(),
            plain.issues());
    return ArticleParser.builtIn().parse(manuscript).blocks().get(2);
  }
}
