package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void aValueHasOneNumber() {
    int reuters = vocabulary.number("Reuters");
    assertThat(vocabulary.number("AFP")).isNotEqualTo(reuters);
    assertThat(vocabulary.number("Reuters")).isEqualTo(reuters);
    assertThat(vocabulary.text(reuters)).isEqualTo("Reuters");
  }

  @Test
  void numbersKeepTheirMeaningWhenTheyAreReadAgain() throws IOException {
    int text = vocabulary.number("Łódź");
    int list = vocabulary.number(List.of("AFP", "dpa"));
    Vocabulary again = again();
    assertThat(again.text(text)).isEqualTo("Łódź");
    assertThat(again.list(list)).containsExactly("AFP", "dpa");
    assertThat(again.number("Łódź")).isEqualTo(text);
    assertThat(again.number(List.of("AFP", "dpa"))).isEqualTo(list);
    assertThat(again.number("new")).isEqualTo(text + 1);
  }

  @Test
  void textsThatComeBackAlikeAreNoVocabulary() {
    vocabulary.number("half a letter: \ud83d");
    vocabulary.number("half a letter: \ud83e");
    assertThatThrownBy(this::again).isInstanceOf(IOException.class);
  }

  private Vocabulary again() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    vocabulary.write(new DataOutputStream(bytes));
    return Vocabulary.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
