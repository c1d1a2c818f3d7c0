package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void paragraphsStandBetweenBlankLines() {
    assertThat(texts("Head\n\nOne.\n \t \nTwo,\nstill two.\n\n\n\nThree.\n"))
        .containsExactly("Head", "One.", "Two,\nstill two.", "Three.");
  }

  @Test
  void aParagraphKnowsItsNumberLineAndPlace() {
    String text = "\n\nHead\n\n  One.\nMore. \n";
    Paragraph second = cut(text).get(1);
    assertThat(second.index()).isEqualTo(1);
    assertThat(second.line()).isEqualTo(5);
    assertThat(second.text()).isEqualTo("One.\nMore.").isEqualTo(second.span().in(text));
  }

  @Test
  void aLineOfNoBreakSpacesIsBlank() {
    assertThat(texts("Head\n\u00a0\u200b\nOne.")).containsExactly("Head", "One.");
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    List<Paragraph> cut = cut("Head\nThe first paragraph.\nThe second one.\n\"And a third.\"\n");
    assertThat(cut).extracting(Paragraph::text).hasSize(4).contains("The second one.");
    assertThat(cut).extracting(Paragraph::index).containsExactly(0, 0, 0, 0);
    assertThat(cut).extracting(Paragraph::line).containsExactly(1, 2, 3, 4);
  }

  @Test
  void wrappedLinesStayTogether() {
    String wrapped =
        "The council has voted to close the road along the river for\n"
            + "the whole of the coming winter, so that the wall beneath it\n"
            + "can be repaired before the floods of the spring return.";
    assertThat(texts("Road by the river to close\n\n" + wrapped))
        .containsExactly("Road by the river to close", wrapped);
  }

  @Test
  void theLinesOfTheFirstBlockAreHeadlineBylineAndDate() {
    List<Paragraph> cut =
        cut("Road to close\nBy Ann Roe\nMarch 3, 2020\n\nIt will close.\n\nSoon.");
    assertThat(cut)
        .extracting(Paragraph::text)
        .containsExactly("Road to close", "By Ann Roe", "March 3, 2020", "It will close.", "Soon.");
    assertThat(cut).extracting(Paragraph::index).containsExactly(0, 0, 0, 1, 2);
  }

  @Test
  void aHeadlineThatRunsOverTwoLinesStaysWhole() {
    assertThat(texts("Road by the river\nto close for winter\n\nIt will close.\n\nSoon."))
        .startsWith("Road by the river\nto close for winter");
  }

  @Test
  void aHeadlineStandsOverTextWithoutABlankLineBetween() {
    String text =
        "PORT ELLERY (AP) - The council voted on Monday to close\n"
            + "the road along the river for the whole of the coming\n"
            + "winter, the mayor said.";
    List<Paragraph> cut = cut("Road by river to close\n" + text + "\n\nIt opens in May.");
    assertThat(cut)
        .extracting(Paragraph::text)
        .containsExactly("Road by river to close", text, "It opens in May.");
    assertThat(cut).extracting(Paragraph::index).containsExactly(0, 0, 1);
    assertThat(texts("Road by river\nto close\n" + text + "\n\nIt opens in May."))
        .startsWith("Road by river\nto close", text);
  }

  @Test
  void textThatIsWrappedBeforeACapitalIsNoHeadline() {
    String wrapped =
        "The council of the port voted on Monday to close the road to\n"
            + "Ellery Bridge for the whole of the coming winter, so that\n"
            + "the wall can be repaired.";
    assertThat(texts(wrapped + "\n\nIt opens in May.")).startsWith(wrapped);
  }

  @Test
  void blocksAreCountedByBlankLinesOfSpacesAndTabs() {
    List<Paragraph> cut = cut("\nHead\n\nOne.\n\u00a0\nTwo.\n \n\n\t\nThree.");
    assertThat(cut).extracting(Paragraph::text).containsExactly("Head", "One.", "Two.", "Three.");
    assertThat(cut).extracting(Paragraph::index).containsExactly(0, 1, 1, 2);
  }

  @Test
  void bulletsCutABlockIntoItems() {
    assertThat(texts("Head\n\nThere are:\n\n- a dog\n- a cat\n\nThat is all."))
        .containsExactly("Head", "There are:", "- a dog", "- a cat", "That is all.");
  }

  @Test
  void frontMatterIsMetadataAndNotText() {
    String text = "---\npublished: 2020-03-03\n---\n\nHead\n\nOne.";
    Copy copy = new PlainText().copy("a.txt", text);
    assertThat(copy.metadata().published()).hasToString("2020-03-03");
    assertThat(copy.paragraphs()).extracting(Paragraph::text).containsExactly("Head", "One.");
    assertThat(copy.paragraphs().get(0).line()).isEqualTo(5);
  }

  @Test
  void aLineOfDashesAloneIsNoFrontMatter() {
    assertThat(texts("---\nHead\n\nOne.")).contains("One.");
  }

  @Test
  void wordsBetweenTwoLinesOfDashesAreText() {
    assertThat(texts("---\nFerry returns: all is well\n---\n\nOne."))
        .anyMatch(words -> words.contains("Ferry returns"));
  }

  @Test
  void frontMatterMayHoldLongerLinesOfDashes() {
    Copy copy = new PlainText().copy("a.txt", "--- \n# note\ndeck: |\n  A\n  -----\n---\nHead\n");
    assertThat(copy.metadata().deck()).isEqualTo("A\n-----");
    assertThat(copy.paragraphs()).extracting(Paragraph::text).containsExactly("Head");
  }

  private static List<Paragraph> cut(String text) {
    return new PlainText().copy("a.txt", text).paragraphs();
  }

  private static List<String> texts(String text) {
    return cut(text).stream().map(Paragraph::text).toList();
  }
}
