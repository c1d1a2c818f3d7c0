package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.block.Habits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HabitsTest {

  private static final String MOTTO = "The harbour's own paper since the year of the great flood.";

  @Test
  void aLineOfManyArticlesIsALeftoverAndUnsure() {
    Block block = lastBlock(habitsOf(20));

    assertThat(block.kind()).isEqualTo(BlockKind.LEFTOVER);
    assertThat(block.found().rule()).isEqualTo("LeftoverByHabit");
    assertThat(block.found().isUnsure()).isTrue();
  }

  @Test
  void aLineOfFewArticlesBelongsToTheStory() {
    assertThat(lastBlock(habitsOf(3)).kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  private static Block lastBlock(Habits habits) {
    ArticleParser parser = new ArticleParser(BlockRecognisers.builtIn(), List.of(), habits);
    List<Block> blocks = parser.parse(article(1)).blocks();
    return blocks.get(blocks.size() - 1);
  }

  private static Habits habitsOf(int articles) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i < articles; i++) {
      Habits.linesOf(article(i)).forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    return Habits.of(counts, articles);
  }

  private static Manuscript article(int number) {
    String name = "ferry".repeat(number + 1);
    return Manuscripts.of(
        "The boat " + name + "\n\nThe boat called " + name + " left the quay.\n\n" + MOTTO);
  }
}
