package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidByArchivistTest {

  private static final String SIGN_UP = "Sign up for our newsletter and never miss a story.";
  private static final String STORY = "The boat left the quay in the morning, said its captain.";

  @Test
  void aLineThatIsToBeKeptIsAParagraphOfTheStory() {
    Block block = last(SIGN_UP, List.of(), List.of(SIGN_UP));

    assertThat(block.kind()).isEqualTo(BlockKind.PARAGRAPH);
    assertThat(block.found().rule()).isEqualTo("SaidByArchivist");
    assertThat(block.found().isUnsure()).isFalse();
  }

  @Test
  void aLineThatIsSaidToBeALeftoverIsOne() {
    assertThat(last(STORY, List.of(STORY), List.of()).kind()).isEqualTo(BlockKind.LEFTOVER);
  }

  @Test
  void signsCapitalsAndSpacesOfALineDoNotMatter() {
    assertThat(
            last(
                    STORY,
                    List.of("the boat  left the quay in the morning said its CAPTAIN"),
                    List.of())
                .kind())
        .isEqualTo(BlockKind.LEFTOVER);
  }

  @Test
  void whatIsToBeKeptInOneArticleIsKeptWhateverIsSaidOfItsFolder() {
    Metadata article = said(List.of(), List.of(STORY));
    Metadata folder = said(List.of(STORY), List.of());

    assertThat(last(STORY, article.over(folder)).kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void linesOfAnArticleAndOfItsFolderAddUp() {
    Metadata article = said(List.of("One"), List.of());
    Metadata folder = said(List.of("Two"), List.of());

    assertThat(article.over(folder).leftovers()).containsExactly("One", "Two");
  }

  @Test
  void theHeadlineIsNeverALeftover() {
    Manuscript manuscript = manuscript(STORY, said(List.of("A boat leaves"), List.of()));

    assertThat(ArticleParser.builtIn().parse(manuscript).headline()).isEqualTo("A boat leaves");
  }

  private static Block last(String line, List<String> leftovers, List<String> keep) {
    return last(line, said(leftovers, keep));
  }

  private static Block last(String line, Metadata said) {
    List<Block> blocks = ArticleParser.builtIn().parse(manuscript(line, said)).blocks();
    return blocks.get(blocks.size() - 1);
  }

  private static Manuscript manuscript(String line, Metadata said) {
    Manuscript plain = Manuscripts.of("A boat leaves\n\nIt went to sea on Monday.\n\n" + line);
    return new Manuscript(
        plain.seed(), plain.sha256(), plain.text(), plain.paragraphs(), said, plain.issues());
  }

  private static Metadata said(List<String> leftovers, List<String> keep) {
    return new Metadata(
        null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), null, null, null,
        List.of(), List.of(), null, leftovers, keep);
  }
}
