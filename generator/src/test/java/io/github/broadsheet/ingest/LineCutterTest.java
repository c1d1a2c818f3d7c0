package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutterTest {

  @Test
  void headlineAndBylineStandOverAFirstParagraphThatRunsOverLines() {
    assertThat(
            paragraphs(
                """
                Ferry sinks off Port Ellery
                By Ines Berg
                The ferry between Port Ellery and Saint Maud sank on Monday in
                the harbour, police said.

                The ship was built in 1987.

                It had been repaired last winter."""))
        .containsExactly(
            "Ferry sinks off Port Ellery",
            "By Ines Berg",
            "The ferry between Port Ellery and Saint Maud sank on Monday in the harbour, police said.",
            "The ship was built in 1987.",
            "It had been repaired last winter.");
  }

  @Test
  void aFirstParagraphWhoseLinesBeginWithNamesIsOneParagraph() {
    assertThat(
            paragraphs(
                """
                Ferry sinks off Port Ellery
                The ferry between Port Ellery and Saint Maud sank on Monday near
                Ellery Island.

                The ship was built in 1987, and it had been repaired last winter
                in the docks.

                Nobody was on board."""))
        .startsWith(
            "Ferry sinks off Port Ellery",
            "The ferry between Port Ellery and Saint Maud sank on Monday near Ellery Island.");
  }

  @Test
  void aParagraphEndsWithALineThatHadRoomForTheNextWord() {
    assertThat(
            paragraphs(
                """
                Ferry sinks off Port Ellery
                The ferry between Port Ellery and Saint Maud sank on Monday in
                the harbour, police said.
                "It was bad," said the captain, Agnes Rowe. "We had no time to
                launch the boats."
                The ship was built in 1987 and repaired last winter, in time for
                the summer."""))
        .containsExactly(
            "Ferry sinks off Port Ellery",
            "The ferry between Port Ellery and Saint Maud sank on Monday in the harbour, police said.",
            "\"It was bad,\" said the captain, Agnes Rowe. \"We had no time to launch the boats.\"",
            "The ship was built in 1987 and repaired last winter, in time for the summer.");
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertThat(
            paragraphs(
                """
                Ferry sinks off Port Ellery

                    The ferry between Port Ellery and Saint Maud sank on Monday.
                It was the third accident of this winter.
                    Nobody was on board, police said.

                    The ship was built in 1987."""))
        .containsExactly(
            "Ferry sinks off Port Ellery",
            "The ferry between Port Ellery and Saint Maud sank on Monday."
                + " It was the third accident of this winter.",
            "Nobody was on board, police said.",
            "The ship was built in 1987.");
  }

  @Test
  void aWrappedItemOfAListStaysOne() {
    assertThat(
            paragraphs(
                """
                What to know

                These are the times, as the harbour said on Monday:

                - The ferry leaves at eight. On Sundays it
                  does not. Ask at the
                  Ellery pier.

                Nothing else changes."""))
        .contains("- The ferry leaves at eight. On Sundays it does not. Ask at the Ellery pier.");
  }

  @Test
  void headLinesOfDifferentLengthsStandEachForItself() {
    assertThat(
            paragraphs(
                """
                Ferry sinks off Port Ellery, two dead
                The Maud goes down on a calm day
                By Ines Berg
                January 10, 2022

                The ferry sank on Monday.

                Nobody knows why."""))
        .startsWith(
            "Ferry sinks off Port Ellery, two dead",
            "The Maud goes down on a calm day",
            "By Ines Berg",
            "January 10, 2022");
  }

  private static List<String> paragraphs(String text) {
    return new PlainText()
        .copy("seed.txt", text).paragraphs().stream()
            .map(paragraph -> paragraph.text().replaceAll("\\s+", " "))
            .toList();
  }
}
