package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void possessivesAndSingleLettersFallAway() {
    assertThat(words("Putin's d'etat, O\u2019Brien\u2019s 9 a x"))
        .containsExactly("putin", "etat", "brien");
  }

  @Test
  void endingsOfThePluralMakeNoDifference() {
    assertThat(words("protests countries dresses wishes churches boxes glass bus crisis was"))
        .containsExactly(
            "protest", "country", "dress", "wish", "church", "box", "glass", "bus", "crisis",
            "was");
  }

  @Test
  void otherLanguagesKeepTheirEndings() {
    List<String> found = new ArrayList<>();
    new Words(Spelling.of("de"))
        .cut("Das Haus des Chefs", (word, length) -> found.add(new String(word, 0, length)));
    assertThat(found).containsExactly("das", "haus", "des", "chefs");
  }

  @Test
  void accentsAndLigaturesMakeNoDifference() {
    assertThat(words("S\u00e3o Tom\u00e9, \u0130zmir, o\uFB03ce, cafe\u0301"))
        .containsExactly("sao", "tome", "izmir", "office", "cafe");
  }

  @Test
  void scriptsWithoutSpacesAreCutIntoCharacters() {
    assertThat(words("\u5317\u4eac2022 \u043c\u0438\u0440"))
        .containsExactly("\u5317", "\u4eac", "2022", "\u043c\u0438\u0440");
  }

  @Test
  void lettersBeyondTheBasicPlaneStayWhole() {
    // A Gothic letter and a mathematical bold A, which is an A.
    assertThat(words("\uD800\uDF30\uD800\uDF31 \uD835\uDC00lmaty"))
        .containsExactly("\uD800\uDF30\uD800\uDF31", "almaty");
  }

  @Test
  void aWordWithoutEndIsCut() {
    assertThat(words("x".repeat(100_000))).containsExactly("x".repeat(40));
    assertThat(words("\u00e9".repeat(100_000))).containsExactly("e".repeat(40));
  }

  @Test
  void halfACharacterIsNoWord() {
    assertThat(words("one \uD800 two\uDC00")).containsExactly("one", "two");
  }

  private static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    new Words(Spelling.of("en-GB"))
        .cut(text, (word, length) -> found.add(new String(word, 0, length)));
    return found;
  }
}
