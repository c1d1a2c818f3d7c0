package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordCountsTest {

  @Test
  void tellsTheWordsUsedMostAndLongerOnesFirst() {
    assertThat(most(3, "quay ferry harbour ferry quay mayor harbours"))
        .containsExactly("ferry", "quay", "harbours");
  }

  @Test
  void wordsOfOneCountAndLengthStandByTheirLetters() {
    assertThat(most(2, "mayor ferry storm")).containsExactly("ferry", "mayor");
  }

  @Test
  void doesNotCountWordsThatAnyStoryHas() {
    assertThat(most(9, "which ferry which")).containsExactly("ferry");
  }

  @Test
  void wordsOfOneHashAreTwoWords() {
    assertThat(most(2, "Aa BB BB")).containsExactly("BB", "Aa");
  }

  @Test
  void countsAnyNumberOfWords() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("word").append(i).append(' ');
    }
    assertThat(most(1, text + "word4321")).containsExactly("word4321");
    assertThat(most(6000, text.toString())).hasSize(5000);
  }

  private static Iterable<String> most(int longest, String text) {
    WordCounts counts = new WordCounts(Set.of("which"));
    char[] letters = text.toCharArray();
    int from = 0;
    for (String word : text.split(" ")) {
      int to = from + word.length();
      counts.add(counts.number(letters, from, to, word.hashCode()), 1);
      from = to + 1;
    }
    return counts.most(longest);
  }
}
