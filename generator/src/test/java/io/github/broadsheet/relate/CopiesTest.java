package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
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

  /** Each version keeps two parts in three of the one before: the last has nothing of the first. */
  @Test
  void ofAStoryThatRollsOnOnlyVersionsThatAreLikeEachOtherAreCopies() {
    Archive archive =
        Draft.archive(
            version("monday", 10, 1, 2, 3),
            version("tuesday", 11, 2, 3, 4),
            version("wednesday", 12, 3, 4, 5),
            version("thursday", 13, 4, 5, 6));
    assertThat(archive.copies("monday")).containsExactly("monday", "tuesday");
    assertThat(archive.copies("tuesday")).containsExactly("monday", "tuesday", "wednesday");
    assertThat(archive.copies("thursday")).containsExactly("wednesday", "thursday");
  }

  @Test
  void aGroupConsistsOfArticlesThatAreLikeItsFirst() {
    Chronicle chronicle =
        Draft.chronicle(
            version("a", 10, 1, 2, 3),
            version("b", 11, 2, 3, 4),
            version("c", 12, 3, 4, 5),
            version("d", 13, 4, 5, 6));
    Copies copies = Copies.of(chronicle, Marks.of(chronicle), Relations.none().in(chronicle));
    assertThat(IntStream.range(0, 4).map(copies::group)).containsExactly(0, 0, 2, 2);
  }

  @Test
  void ofAStandingTextThatFillsTheArchiveTheFirstAreListed() {
    Draft[] drafts = new Draft[200];
    for (int i = 0; i < drafts.length; i++) {
      drafts[i] = Draft.of("t" + (1000 + i)).says(words(1, 0, 200));
    }
    Archive archive = Draft.archive(drafts);
    assertThat(archive.copies("t1199"))
        .hasSize(24)
        .startsWith("t1000", "t1001")
        .isEqualTo(archive.copies("t1000"));
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

  private static Draft version(String id, int day, int... parts) {
    Draft draft = Draft.of(id).on("2022-01-" + day);
    IntStream.of(parts).forEach(part -> draft.says(words(part, 0, 80)));
    return draft;
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
