package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.parse.block.SharedLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HabitsTest {

  private static final String MOTTO = "The harbour's own paper since the year of the great flood.";
  private static final String LINE = "Also in the Gazette";

  @Test
  void aLineThatManyArticlesShareIsALeftoverAndUnsure() {
    Block block = last(article(1, LINE), Habits.learn(articles(20, i -> LINE)));

    assertThat(block.kind()).isEqualTo(BlockKind.LEFTOVER);
    assertThat(block.found().rule()).isEqualTo("LeftoverByHabit");
    assertThat(block.found().isUnsure()).isTrue();
  }

  @Test
  void aLineOfFewArticlesBelongsToTheStory() {
    List<Manuscript> articles = articles(20, i -> i < 5 ? LINE : "Line of its own " + i);

    assertThat(last(article(1, LINE), Habits.learn(articles)).kind())
        .isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void aLineOfOneArticleInFiftyBelongsToTheStory() {
    List<Manuscript> articles = articles(500, i -> i % 50 == 0 ? LINE : "Line of its own " + i);

    assertThat(Habits.learn(articles).lines()).isEmpty();
  }

  @Test
  void aSentenceUnderAQuarterOfAllArticlesIsALeftover() {
    List<Manuscript> articles =
        articles(40, i -> i % 3 == 0 ? MOTTO : "The day ended as it began.");

    assertThat(last(article(1, MOTTO), Habits.learn(articles)).kind())
        .isEqualTo(BlockKind.LEFTOVER);
  }

  @Test
  void aSentenceUnderFewerArticlesIsOnlyProposed() {
    Habits habits =
        Habits.learn(articles(40, i -> i % 5 == 0 ? MOTTO : "The day ended as it began."));

    assertThat(habits.lines()).containsExactly(new SharedLine(MOTTO, 8, 40, false));
    assertThat(last(article(1, MOTTO), habits).kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void aShortSentenceIsNewsHoweverOftenItIsTold() {
    assertThat(Habits.learn(articles(40, i -> "The trial continues.")).lines()).isEmpty();
  }

  @Test
  void linesThatStandTogetherAmidTheStoryAreAList() {
    List<Manuscript> recipes =
        articles(
            20, i -> "Salt and pepper\n\nButter for the pan\n\nBake it until the " + story(i + 40));

    assertThat(Habits.learn(recipes).lines()).isEmpty();
  }

  @Test
  void copiesOfOneStoryCountOnce() {
    List<Manuscript> copies = Collections.nCopies(20, article(1, LINE));

    assertThat(Habits.learn(copies).lines()).isEmpty();
  }

  @Test
  void aLineThatAnotherConventionKnowsIsNoHabit() {
    assertThat(Habits.learn(articles(20, i -> "Advertisement")).lines()).isEmpty();
  }

  @Test
  void habitsDoNotDependOnTheOrderOfTheArticles() {
    List<Manuscript> articles =
        articles(60, i -> i % 2 == 0 ? LINE : i % 3 == 0 ? MOTTO : "Printed by the old press");
    Habits habits = Habits.learn(articles);
    List<Manuscript> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(Habits.learn(shuffled).lines()).isEqualTo(habits.lines()).hasSize(3);
  }

  @Test
  void anotherArticleWithTheSameLineChangesNoOldArticle() {
    Habits before = Habits.learn(articles(20, i -> LINE));
    Habits after = Habits.learn(articles(21, i -> LINE));

    Checksum seed = Checksum.of("seed");
    assertThat(after.key(seed)).isEqualTo(before.key(seed));
    assertThat(after.lines()).isNotEqualTo(before.lines());
    assertThat(Habits.none().key(seed)).isNotEqualTo(before.key(seed));
  }

  private static Block last(Manuscript manuscript, Habits habits) {
    List<Block> blocks = ArticleParser.builtIn().parse(manuscript, habits).blocks();
    return blocks.get(blocks.size() - 1);
  }

  private static List<Manuscript> articles(int number, IntFunction<String> last) {
    return IntStream.range(0, number).mapToObj(i -> article(i, last.apply(i))).toList();
  }

  private static Manuscript article(int number, String last) {
    return Manuscripts.of(
        "Boat "
            + number
            + " is back\n\n"
            + story(number)
            + "\n\n"
            + story(-number)
            + "\n\n"
            + last);
  }

  private static String story(int number) {
    return "The boat with the number "
        + number
        + " left the quay in the morning and came back in the evening, said the harbour master.";
  }
}
