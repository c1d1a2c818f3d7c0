package io.github.broadsheet.parse.span.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer: the same examples make the same model, and the model knows its examples. */
class NameTrainerTest {

  private static final String ARTICLE =
      """
      -DOCSTART- O

      Lena I-PER
      Orbach I-PER
      sailed O
      from O
      Kirkwall I-LOC
      . O

      The O
      Harbour I-ORG
      Trust I-ORG
      thanked O
      Orbach I-PER
      . O
      """;

  @TempDir Path folder;
  private Path examples;

  @BeforeEach
  void writeExamples() throws IOException {
    examples = folder.resolve("examples.txt");
    Files.writeString(examples, ARTICLE + ARTICLE);
  }

  @Test
  void theSameExamplesMakeTheSameBytes() throws IOException {
    Path first = folder.resolve("first.model");
    Path second = folder.resolve("second.model");
    NameTrainer.main(new String[] {examples.toString(), first.toString()});
    NameTrainer.main(new String[] {examples.toString(), second.toString()});
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void whatWasLearntIsRecognised() throws IOException {
    NamesByExample engine = new NamesByExample(NameTrainer.learn(WikiGold.read(examples)));
    String text = "Lena Orbach sailed from Kirkwall .";
    assertThat(engine.names(NameText.of(text, List.of(Span.of(0, text.length())))))
        .extracting(name -> name.span().in(text), NameSpan::type)
        .containsExactly(
            tuple("Lena Orbach", EntityType.PERSON), tuple("Kirkwall", EntityType.PLACE));
  }

  @Test
  void theShippedModelKnowsPlainCases() {
    String text = "The lawyer Maria Lopez moved from Kenya to Germany in 2015.";
    assertThat(new NamesByExample().names(NameText.of(text, List.of(Span.of(0, text.length())))))
        .extracting(name -> name.span().in(text))
        .containsExactly("Maria Lopez", "Kenya", "Germany");
  }
}
