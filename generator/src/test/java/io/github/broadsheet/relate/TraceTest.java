package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.Manuscripts;
import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.parse.block.SharedLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

  /** Pages show the rules, and stay as they are as long as this does. */
  @Test
  void whatAnArticleIsMadeOfIsAlsoTheRulesThatReadIt() {
    String link = "Ferry timetable for the summer";
    Manuscript manuscript =
        Manuscripts.of(
            """
            Ferry sails again

            The ferry sailed again on Monday, three months after the storm broke its pier.

            Hundreds of people stood at the harbour, and the band of the town played for them.

            ADVERTISEMENT

            """
                + link
                + "\n");
    Habits learned = Habits.of(List.of(new SharedLine(link, 9, 10, true)));
    Article before = ArticleParser.builtIn().parse(manuscript, Habits.none());
    Article after = ArticleParser.builtIn().parse(manuscript, learned);
    assertThat(last(before).kind()).isEqualTo(last(after).kind());
    assertThat(last(before).found().rule()).isNotEqualTo(last(after).found().rule());
    assertThat(Trace.of(after).made()).isNotEqualTo(Trace.of(before).made());
  }

  private static Block last(Article article) {
    return article.blocks().get(article.blocks().size() - 1);
  }

  @Test
  void aNameIsCountedOnceWithItsFormsRolesAndFirstSentence() {
    Trace trace =
        Draft.of("a")
            .says("Rain fell all day. Ann Lee spoke first.")
            .person("Ann Lee", "Ann Lee")
            .says("Mayor Lee left.")
            .person("Mayor", "Lee", "Ann Lee")
            .trace();
    assertThat(trace.names())
        .containsExactly(
            new Trace.Name(
                EntityType.PERSON,
                "Ann Lee",
                List.of("Lee"),
                List.of("Mayor"),
                2,
                2,
                1,
                Span.of(34, 54)));
  }

  @Test
  void aSentenceOfTheStoryShowsANameBetterThanTheHeadlineOrACaption() {
    Trace trace =
        Draft.of("a")
            .person("Headline", "Ann Headline")
            .block(BlockKind.CAPTION, "Ann Headline at work.")
            .person("Ann Headline", "Ann Headline")
            .says("Rain fell. Ann Headline spoke.")
            .person("Ann Headline", "Ann Headline")
            .says("Headline left.")
            .person("Headline", "Ann Headline")
            .trace();
    assertThat(trace.names().get(0).block()).isEqualTo(2);
    assertThat(trace.names().get(0).first()).isEqualTo(Span.of(49, 68));
  }

  @Test
  void aNameThatStandsInTheHeadlineAloneHasNoAnchorInTheBody() {
    Trace trace = Draft.of("a").person("Headline", "Headline").says("It rained.").trace();
    assertThat(trace.names().get(0).block()).isEqualTo(Passage.NOT_SHOWN);
  }

  @Test
  void theSummaryIsTheFirstSentenceWithoutTheDateline() {
    Trace trace =
        Draft.of("a")
            .opens(
                "PARIS (AFP) - The city council voted on Friday to close three bridges for the"
                    + " summer. Nobody objected.",
                List.of("PARIS"),
                List.of("AFP"))
            .trace();
    assertThat(trace.card().summary())
        .isEqualTo("The city council voted on Friday to close three bridges for the summer.");
    assertThat(trace.card().places()).containsExactly("PARIS");
    assertThat(trace.agencies()).containsExactly("AFP");
  }

  @Test
  void theDeckIsTheSummaryWhereThereIsOne() {
    assertThat(Draft.of("a").deck("Three bridges\nto close").says("It rained.").trace().card())
        .returns("Three bridges to close", ArticleCard::summary);
  }

  @Test
  void aLongSummaryEndsAtAWord() {
    String summary = Draft.of("a").deck("word ".repeat(100)).trace().card().summary();
    assertThat(summary).endsWith("word…").hasSizeLessThanOrEqualTo(320);
  }

  @Test
  void aDateLeavesTheSentenceThatSaysSo() {
    Trace trace =
        Draft.of("a")
            .says("It was cold. The bridge fell in 1997. It is new.")
            .dates("in 1997", "1997")
            .trace();
    assertThat(trace.dates()).containsExactly(new Trace.Dated("1997", 1, Span.of(28, 52)));
  }

  @Test
  void ofTooManyDatesTheDaysStay() {
    Draft draft = Draft.of("a");
    for (int i = 1; i <= 6; i++) {
      draft.says("In 199" + i + " it fell.").dates("In 199" + i, "199" + i);
      draft.says("On Jan " + i + " it rose.").dates("On Jan " + i, "2022-01-0" + i);
    }
    assertThat(draft.trace().dates())
        .extracting(Trace.Dated::iso)
        .allMatch(iso -> iso.length() == 10);
  }

  @Test
  void aQuotationKnowsItsSpeakerAmongTheNames() {
    Trace trace =
        Draft.of("a")
            .says("Bob Roe and Ann Lee met.")
            .person("Bob Roe", "Bob Roe")
            .person("Ann Lee", "Ann Lee")
            .says("\"We won,\" Lee said.")
            .quotes("We won,", "Ann Lee")
            .trace();
    assertThat(trace.quotations()).extracting(Trace.Quoted::name).containsExactly(1);
  }

  @Test
  void aCaptionKnowsWhomItNames() {
    Trace trace =
        Draft.of("a")
            .block(
                BlockKind.CAPTION,
                "Ann Lee in Paris. PHOTO: AFP",
                new Credit("AFP", Span.of(0, 0), null, "AFP"))
            .person("Ann Lee", "Ann Lee")
            .place("Paris")
            .trace();
    assertThat(trace.captions()).extracting(Trace.Captioned::names).containsExactly(List.of(0, 1));
  }

  @Test
  void aWithdrawnArticleLeavesItsCardAlone() {
    Trace trace =
        Draft.of("a")
            .status(Status.WITHDRAWN)
            .says("Ann Lee spoke in 1997: \"We won.\"")
            .person("Ann Lee", "Ann Lee")
            .dates("in 1997", "1997")
            .quotes("We won.", "Ann Lee")
            .trace();
    assertThat(trace.names()).isEmpty();
    assertThat(trace.quotations()).isEmpty();
    assertThat(trace.dates()).isEmpty();
    assertThat(trace.signature().isEmpty()).isTrue();
    assertThat(trace.card().summary()).isNull();
  }
}
