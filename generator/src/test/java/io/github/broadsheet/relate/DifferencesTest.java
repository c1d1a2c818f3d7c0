package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two copies of a story do not share. */
class DifferencesTest {

  @Test
  void eachCopyHasTheSentencesThatTheOtherLacks() {
    Differences differences =
        Differences.between(
            Draft.of("a").says("Rain fell. The bridge was closed.").says("Nobody spoke.").article(),
            Draft.of("b").says("Rain fell.").says("Nobody spoke. The mayor left.").article());
    assertThat(differences.onlyHere()).containsExactly("The bridge was closed.");
    assertThat(differences.onlyThere()).containsExactly("The mayor left.");
  }

  @Test
  void marksCapitalsAndSpacesMakeNoDifference() {
    Differences differences =
        Differences.between(
            Draft.of("a").says("“Rain fell,” she said.").article(),
            Draft.of("b").says("\"RAIN  fell\", she said.").article());
    assertThat(differences).isEqualTo(new Differences(List.of(), List.of()));
  }

  @Test
  void headlinesAndCaptionsAreNoPartOfTheStory() {
    Differences differences =
        Differences.between(
            Draft.of("a").block(BlockKind.CAPTION, "A bridge.").says("Rain fell.").article(),
            Draft.of("b").says("Rain fell.").article());
    assertThat(differences.onlyHere()).isEmpty();
  }
}
