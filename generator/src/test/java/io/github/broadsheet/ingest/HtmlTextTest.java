package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.BlockKind;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  private static final String STORY =
      "<article><p>The ferry is back after three months.</p><p>It sails.</p></article>";

  @Test
  void jsonLdTellsWhoWroteItAndWhen() {
    Copy copy =
        copy(
            """
            <head><script type="application/ld+json">{"@graph": [{"@type": "Organization"},
              {"author": [{"@type": "Person", "name": "Ann Roe"}, "AFP"], "headline": "Ferry returns",
               "datePublished": "2021-03-08T09:00:00Z", "dateModified": "2021-03-09",
               "description": "A port rejoices", "publisher": {"name": "The Gazette"},
               "@type": ["NewsArticle"]}]}</script></head>
            """
                + STORY);
    assertThat(copy.metadata().authors()).containsExactly("Ann Roe", "AFP");
    assertThat(copy.metadata().published()).hasToString("2021-03-08");
    assertThat(copy.metadata().updated()).hasToString("2021-03-09");
    assertThat(copy.metadata().publication()).isEqualTo("The Gazette");
    assertThat(copy.metadata().deck()).isEqualTo("A port rejoices");
    assertThat(copy.paragraphs().get(0).text()).isEqualTo("Ferry returns");
  }

  @Test
  void brokenJsonLdIsPassedOver() {
    String deep = "[".repeat(100_000);
    for (String json : new String[] {"{\"@type\": \"NewsArticle\", ", deep, "", "7"}) {
      Copy copy = copy("<script type='application/ld+json'>" + json + "</script>" + STORY);
      assertThat(copy.paragraphs()).extracting(Paragraph::text).contains("It sails.");
    }
  }

  @Test
  void theNameOfThePaperIsNoHeadline() {
    Copy copy =
        copy(
            "<head><title>Ferry returns - The Gazette</title>"
                + "<meta property=og:site_name content='The Gazette'></head>"
                + "<header><h1>The Gazette</h1></header>"
                + STORY);
    assertThat(copy.paragraphs().get(0).marked()).isEqualTo(BlockKind.HEADLINE);
    assertThat(copy.paragraphs().get(0).text()).isEqualTo("Ferry returns");
  }

  @Test
  void aDescriptionThatOnlyRepeatsTheStoryIsNoDeck() {
    Copy copy =
        copy("<meta name=description content='The ferry is back after three months.'>" + STORY);
    assertThat(copy.metadata().deck()).isNull();
  }

  @Test
  void twoLineBreaksPartParagraphsOnOldPages() {
    Copy copy = copy("<title>Ferry</title><body>\nOne.<br><br>\nTwo,<br>still two.</body>");
    assertThat(copy.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Ferry", "One.", "Two,\nstill two.");
    assertThat(copy.paragraphs().get(1).line()).isEqualTo(2);
  }

  private static Copy copy(String html) {
    return new HtmlText().copy("a.html", html);
  }
}
