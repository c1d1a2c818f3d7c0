package io.github.broadsheet.parse.span.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of words: found where they stand in a text, with the capitals that they have. */
class WordTableTest {

  private final WordTable table =
      WordTable.of(Map.of("Hvalsey", Kind.CITY, "Hvalsey Sound North", Kind.REGION, "It", 1));

  @Test
  void aWordIsFoundInsideAText() {
    char[] text = "to Hvalsey, by sea".toCharArray();
    int entry = table.find(text, 3, 10, WordHash.ofLowerCase(text, 3, 10));
    assertThat(table.kinds(entry)).isEqualTo(Kind.CITY);
    assertThat(table.word(entry)).isEqualTo("Hvalsey");
  }

  @Test
  void anotherCapitalMakesAnotherWord() {
    assertThat(find("IT")).isEqualTo(WordTable.NONE);
    assertThat(find("It")).isNotEqualTo(WordTable.NONE);
  }

  @Test
  void theBeginningOfAPhraseIsOfNoKindButGoesOn() {
    assertThat(table.goesOn(find("Hvalsey"))).isTrue();
    assertThat(table.kinds(find("Hvalsey Sound"))).isZero();
    assertThat(table.goesOn(find("Hvalsey Sound"))).isTrue();
    assertThat(table.goesOn(find("Hvalsey Sound North"))).isFalse();
  }

  @Test
  void thePhraseOfTheListsThatReachesFarthestIsTaken() {
    assertThat(phraseEnd("New York City Ballet")).isEqualTo(3);
    assertThat(phraseEnd("New bridges")).isZero();
    assertThat(phraseEnd("Lindholm")).isZero();
  }

  private int find(String word) {
    return table.find(word.toCharArray(), 0, word.length(), WordHash.ofLowerCase(word));
  }

  private static int phraseEnd(String text) {
    Tokens tokens = NameText.of(text, List.of(Span.of(0, text.length()))).tokens();
    return new PhraseFinder(tokens, Lists.standard()).end(0);
  }
}
