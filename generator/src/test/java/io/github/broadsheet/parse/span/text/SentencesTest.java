package io.github.broadsheet.parse.span.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SentencesTest {

  @Test
  void aFullStopBeforeACapitalEndsASentence() {
    assertThat(cut("Rain fell all night. The river rose. Nobody slept"))
        .containsExactly("Rain fell all night.", "The river rose.", "Nobody slept");
  }

  @Test
  void questionsExclamationsAndEllipsesEndOneToo() {
    assertThat(cut("Who knew? Nobody! So they waited… Then it came."))
        .containsExactly("Who knew?", "Nobody!", "So they waited…", "Then it came.");
  }

  @Test
  void titlesAndInitialsDoNot() {
    assertThat(cut("Mr. Smith met Gen. H. Norman Low and Dr. J. Ames. They talked."))
        .containsExactly("Mr. Smith met Gen. H. Norman Low and Dr. J. Ames.", "They talked.");
  }

  @Test
  void shortMonthsBeforeADayDoNot() {
    assertThat(cut("It opened on Jan. 10. No. 10 was silent until Sept. The vote failed."))
        .containsExactly(
            "It opened on Jan. 10.", "No. 10 was silent until Sept.", "The vote failed.");
  }

  @Test
  void countriesStatesAndCompaniesDoOnlyBeforeAWordThatOpensASentence() {
    assertThat(
            cut("The U.S. Senate met. He left the U.S. The trip from Erie, Pa. Monday was long."))
        .containsExactly(
            "The U.S. Senate met.", "He left the U.S.", "The trip from Erie, Pa. Monday was long.");
    assertThat(cut("He runs Acme Inc. She runs Bell Corp. Europe."))
        .containsExactly("He runs Acme Inc.", "She runs Bell Corp. Europe.");
  }

  @Test
  void closingMarksBelongToTheSentenceBefore() {
    assertThat(cut("\"We won.\" (So he said.) “Did we?” The crowd left."))
        .containsExactly("\"We won.\"", "(So he said.)", "“Did we?”", "The crowd left.");
    assertThat(cut("''We won.'' The crowd left."))
        .containsExactly("''We won.''", "The crowd left.");
  }

  @Test
  void aQuestionThatTheSentenceRunsOnFromDoesNotEndIt() {
    assertThat(cut("\"Why now?\" he asked. \"Never!\" they cried."))
        .containsExactly("\"Why now?\" he asked.", "\"Never!\" they cried.");
  }

  @Test
  void figuresAndWebAddressesAreNotCut() {
    assertThat(cut("Prices rose 2.5 per cent at example.com. Wages fell."))
        .containsExactly("Prices rose 2.5 per cent at example.com.", "Wages fell.");
  }

  @Test
  void lineEndsInsideABlockAreSpaces() {
    assertThat(cut("One line\nruns on. Another\r\nends.")).hasSize(2);
  }

  @Test
  void theSentenceAroundAnOffsetIsFound() {
    String text = "Before. It happened on Monday. After.";
    Span all = Span.of(0, text.length());
    assertThat(Sentences.around(text, all, text.indexOf("Monday")).in(text))
        .isEqualTo("It happened on Monday.");
    assertThat(Sentences.around(text, all, text.length())).isEqualTo(all);
  }

  @Test
  void onlyTheStretchAskedForIsCut() {
    String text = "Out. In here. In there. Out.";
    List<Span> sentences = Sentences.of(text, Span.of(5, 23));
    assertThat(sentences)
        .extracting(span -> span.in(text))
        .containsExactly("In here.", "In there.");
  }

  @Test
  void emptyAndBlankTextHasNone() {
    assertThat(cut("")).isEmpty();
    assertThat(cut(" \n ")).isEmpty();
  }

  @Test
  @Timeout(10)
  void aMegabyteOfAnythingIsCutInNoTime() {
    for (String piece : List.of(".", "a.", "A. ", "Mr. ", "\"", "? ", "'", "(")) {
      assertThat(cut(piece.repeat(1_000_000 / piece.length()))).isNotNull();
    }
  }

  private static List<String> cut(String text) {
    return Sentences.of(text, Span.of(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
