package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {

  @Test
  void aStoryThatTwoPapersRanIsFoundWithTheEarlierOneFirst() {
    Archive archive =
        Draft.archive(
            Draft.of("later").on("2022-01-11").says(words(1, 0, 200)),
            Draft.of("first").on("2022-01-10").says(words(1, 0, 200)),
            Draft.of("other").on("2022-01-10").says(words(2, 0, 200)));
    assertThat(archive.copies("later")).containsExactly("first", "later");
    assertThat(archive.copies("first")).containsExactly("first", "later");
    assertThat(archive.copies("other")).isEmpty();
  }

  @Test
  void aVersionWithMoreParagraphsIsACopy() {
    Archive archive =
        Draft.archive(
            Draft.of("brief").on("2022-01-10").says(words(1, 0, 200)),
            Draft.of("full").on("2022-01-10").says(words(1, 0, 200)).says(words(3, 0, 120)));
    assertThat(archive.copies("full")).containsExactly("brief", "full");
  }

  @Test
  void aStoryThatTakesUpSomeSentencesOfAnotherIsNoCopy() {
    Archive archive =
        Draft.archive(
            Draft.of("one").on("2022-01-10").says(words(1, 0, 60)).says(words(2, 0, 140)),
            Draft.of("two").on("2022-01-10").says(words(1, 0, 60)).says(words(3, 0, 140)));
    assertThat(archive.copies("one")).isEmpty();
  }

  @Test
  void aShortStandingTextIsKnownByItsHeadlineToo() {
    Archive archive =
        Draft.archive(
            Draft.of("corn prices this week").on("2022-01-10").says("Prices did not change."),
            Draft.of("wheat exports last month").on("2022-01-10").says("Prices did not change."));
    assertThat(archive.copies("corn prices this week")).isEmpty();
  }

  @Test
  void articlesWithoutAStoryAreNoCopies() {
    assertThat(Draft.archive(Draft.of("a"), Draft.of("b")).copies("a")).isEmpty();
  }

  /** Words drawn from a seed, so that texts of different seeds share no run of them. */
  private static String words(int seed, int from, int to) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < to; i++) {
      String word = "word" + random.nextInt(5000);
      if (i >= from) {
        text.append(word).append(' ');
      }
    }
    return text.toString().strip() + ".";
  }
}
