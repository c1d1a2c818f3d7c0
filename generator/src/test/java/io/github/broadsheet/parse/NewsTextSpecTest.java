package io.github.broadsheet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/newstext.md}, run as it stands, with CRLF and amid other text. */
class NewsTextSpecTest {

  private static final ArticleParser PARSER = ArticleParser.builtIn();

  private static final String HEADLINE = "Ferry to the outer islands runs again\n\n";

  private static final String OPENING =
      """
      The ferry to the outer islands runs again after a week of storms, the harbour office said.

      Some 400 people had been waiting on the quay since early morning, many with their cars.

      """;

  private static final String CLOSING =
      """


      Tickets bought for the days of the storm remain good until the end of the year.

      The next boat leaves at noon, and the last one at eight in the evening, as always.""";

  private static final String CLOSING_ABROAD =
      "\n\nDie Arbeit an der Brücke dauert länger, als der Rat gehofft hatte, und niemand weiß,"
          + " was sie schließlich kosten wird.";

  static List<SpecExample> examples() throws IOException {
    return SpecExample.read(Path.of("spec/newstext.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdsAsItStands(SpecExample example) {
    check(example, before(example), after(example), "\n");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdsWithTheLineEndsOfWindows(SpecExample example) {
    check(example, before(example), after(example), "\r\n");
  }

  static Stream<SpecExample> movableExamples() throws IOException {
    return examples().stream()
        .filter(example -> !example.place().equals("end") && !example.place().equals("whole"));
  }

  @ParameterizedTest
  @MethodSource("movableExamples")
  void holdsAmidOtherParagraphs(SpecExample example) {
    String more = example.place().equals("body") ? OPENING + OPENING.replace("ferry", "boat") : "";
    check(example, before(example) + more, after(example) + closing(example), "\n");
  }

  private static void check(SpecExample example, String before, String after, String lineEnd) {
    String text = before + example.text() + after;
    Manuscript manuscript = Manuscripts.of(text.replace("\n", lineEnd), example.published());
    Article article = PARSER.parse(manuscript);
    assertEveryParagraphIsInOneBlock(manuscript, article);
    int from = Manuscripts.paragraphsIn(before);
    int to = from + Manuscripts.paragraphsIn(example.text());
    SpecClaims.check(example.claims(), article, article.blocks().subList(from, to));
  }

  private static void assertEveryParagraphIsInOneBlock(Manuscript manuscript, Article article) {
    assertThat(article.blocks().stream().map(Block::text))
        .containsExactlyElementsOf(
            manuscript.paragraphs().stream().map(paragraph -> paragraph.text()).toList());
  }

  /** In the language of the example. */
  private static String closing(SpecExample example) {
    String text = " " + example.text().toLowerCase(Locale.ROOT);
    return example.place().equals("article") && !text.contains(" the ") ? CLOSING_ABROAD : CLOSING;
  }

  private static String before(SpecExample example) {
    return switch (example.place()) {
      case "article", "whole" -> "";
      case "top" -> HEADLINE;
      default -> HEADLINE + OPENING;
    };
  }

  private static String after(SpecExample example) {
    return switch (example.place()) {
      case "top", "body" -> CLOSING;
      default -> "";
    };
  }
}
