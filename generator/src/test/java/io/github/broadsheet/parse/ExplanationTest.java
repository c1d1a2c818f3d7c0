package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.parse.block.Habits;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Manuscript MANUSCRIPT =
      Manuscripts.of(
          """
          Harbour bridge closed for a year

          Engineers have found cracks in three of the eleven pillars of the bridge.

          By Ines Berg

          The bridge across the old harbour will be closed, the city council said on Tuesday.""");

  private static final Explanation EXPLANATION =
      ArticleParser.builtIn().explain(MANUSCRIPT, Habits.none());

  @Test
  void saysOfEveryParagraphWhichRuleTookIt() {
    assertThat(EXPLANATION.decisions())
        .extracting(decision -> decision.block().found().rule())
        .containsExactly(
            "HeadlineOnFirstLine", "DeckUnderHeadline", "BylineUnderHeadline", "PlainParagraph");
  }

  @Test
  void namesTheRulesAskedBeforeInTheirOrder() {
    assertThat(EXPLANATION.decisions().get(0).askedBefore()).isEmpty();
    assertThat(EXPLANATION.decisions().get(2).askedBefore())
        .startsWith("HeadlineOnFirstLine", "MarkedBySource")
        .contains("PublishedLine")
        .doesNotContain("BylineUnderHeadline");
  }

  @Test
  void showsWhatWasRevised() {
    assertThat(EXPLANATION.decisions().get(1).isRevised()).isTrue();
    assertThat(EXPLANATION.toString()).contains("deck (0.80, DeckUnderHeadline)");
  }
}
