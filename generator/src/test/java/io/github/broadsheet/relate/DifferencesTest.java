package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two copies of a story do not share. */
class DifferencesTest {

  @Test
  void eachCopyHasTheSentencesThatTheOtherLacks() {
    Article here =
        Draft.of("a").says("Rain fell. The bridge was closed.").says("Nobody spoke.").article();
    Article there =
        Draft.of("b").says("Rain fell.").says("Nobody spoke. The mayor left.").article();
    Differences differences = between(here, there);
    assertThat(words(here, differences.onlyHere())).containsExactly("The bridge was closed.");
    assertThat(words(there, differences.onlyThere())).containsExactly("The mayor left.");
  }

  @Test
  void marksCapitalsAndSpacesMakeNoDifference() {
    Differences differences =
        between(
            Draft.of("a").says("“Rain fell,” she said.").article(),
            Draft.of("b").says("\"RAIN  fell\", she said.").article());
    assertThat(differences).isEqualTo(new Differences(1, List.of(), List.of()));
  }

  @Test
  void theOrderOfLettersMakesADifference() {
    Differences differences =
        between(
            Draft.of("a").says("Was it a car?").article(),
            Draft.of("b").says("Was it a arc?").article());
    assertThat(differences.onlyHere()).hasSize(1);
    assertThat(differences.onlyThere()).hasSize(1);
  }

  @Test
  void headlinesAndCaptionsAreNoPartOfTheStory() {
    Differences differences =
        between(
            Draft.of("a").block(BlockKind.CAPTION, "A bridge.").says("Rain fell.").article(),
            Draft.of("b").says("Rain fell.").article());
    assertThat(differences.onlyHere()).isEmpty();
  }

  @Test
  void whatBothHaveIsCounted() {
    Differences differences =
        between(
            Draft.of("a")
                .says("Rain fell. Rain fell. The bridge was closed. It was late.")
                .article(),
            Draft.of("b").says("The bridge was closed.").says("Rain fell.").article());
    assertThat(differences.shared()).isEqualTo(2);
    assertThat(differences.areMost()).isFalse();
  }

  @Test
  void mostDiffersWhereEachHasMoreOfItsOwnThanBothShare() {
    Article here = Draft.of("a").says("Rain fell. The bridge was closed. It was late.").article();
    assertThat(between(here, Draft.of("b").says("Rain fell. A car sank. He swam.").article()))
        .matches(Differences::areMost);
    assertThat(between(here, Draft.of("c").says("Rain fell. He swam.").article()))
        .as("half of the shorter one is in the longer")
        .matches(differences -> !differences.areMost());
  }

  private static Differences between(Article here, Article there) {
    return Differences.between(Differences.Story.of(here), Differences.Story.of(there));
  }

  private static List<String> words(Article article, List<Span> sentences) {
    return sentences.stream()
        .map(
            span -> {
              Block block = article.blockAt(span.start()).orElseThrow();
              int shift = block.span().start();
              return block.text().substring(span.start() - shift, span.end() - shift);
            })
        .toList();
  }
}
