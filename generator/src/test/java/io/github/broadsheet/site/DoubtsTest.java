package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.Manuscripts;
import io.github.broadsheet.site.view.Doubt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report tells a person to look at. */
class DoubtsTest {

  private static final ArticleParser PARSER = ArticleParser.builtIn();

  private static final String STORY =
      "The bridge across the old harbour will be closed from March, the council said on Tuesday.";

  @Test
  void captionWithoutCreditIsListed() {
    assertThat(doubts("An aerial view of the northern quay after the flood."))
        .containsExactly(
            new Doubt(
                3,
                "“An aerial view of the northern quay after the flood.”"
                    + " is a caption without a credit"));
  }

  @Test
  void captionWithItsCreditBesideItIsNot() {
    assertThat(doubts("An aerial view of the northern quay after the flood.\n\nGetty Images"))
        .isEmpty();
    assertThat(doubts("An aerial view of the northern quay. PHOTO: REUTERS")).isEmpty();
  }

  @Test
  void dateThatCouldBeTwoDaysIsListed() {
    assertThat(doubts("The bridge was opened on 7/4/2014, and nobody had seen a crack in it."))
        .extracting(Doubt::what)
        .containsExactly("“7/4/2014” could be two days, and is no date");
  }

  @Test
  void dateThatIsOneDayIsNot() {
    assertThat(doubts("The bridge was opened on 17/4/2014, and on 5/5/2015 it was closed again."))
        .isEmpty();
    assertThat(
            doubts("The path a/b/c and the score 3/4/12 of the old page 1/2 are no dates at all."))
        .isEmpty();
  }

  @Test
  void speechWithoutSpeakerIsListed() {
    assertThat(doubts("Over the door stands “nobody goes home dry from here” in iron letters."))
        .extracting(Doubt::what)
        .containsExactly("“nobody goes home dry from here” has no speaker");
  }

  @Test
  void unknownLineIsListed() {
    assertThat(doubts(STORY + "\n\none line of no known kind, amid the others"))
        .extracting(Doubt::what)
        .containsExactly(
            "“one line of no known kind, amid the others” was taken for a paragraph"
                + " (PlainParagraph)");
  }

  private static List<Doubt> doubts(String paragraphs) {
    String text = "Harbour bridge closed for a year\n\n" + paragraphs + "\n\n" + STORY;
    return Doubts.of(PARSER.parse(Manuscripts.of(text)));
  }
}
