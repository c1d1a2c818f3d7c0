package io.github.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtHandTest {

  private final List<String> made = new ArrayList<>();

  @Test
  void aThingIsMadeOnceWhileItIsAtHand() {
    AtHand<Integer> lengths = new AtHand<>(16);
    assertThat(lengths.peek("ferry")).isNull();
    assertThat(length(lengths, "ferry")).isEqualTo(5);
    assertThat(length(lengths, "ferry")).isEqualTo(5);
    assertThat(lengths.peek("ferry")).isEqualTo(5);
    assertThat(made).containsExactly("ferry");
  }

  @Test
  void ofThingsThatShareAPlaceTheLastStays() {
    AtHand<Integer> lengths = new AtHand<>(1);
    assertThat(length(lengths, "ferry")).isEqualTo(5);
    assertThat(length(lengths, "port")).isEqualTo(4);
    assertThat(lengths.peek("ferry")).isNull();
    assertThat(length(lengths, "ferry")).isEqualTo(5);
    assertThat(made).containsExactly("ferry", "port", "ferry");
  }

  private Integer length(AtHand<Integer> lengths, String word) {
    return lengths.get(
        word,
        name -> {
          made.add(name);
          return name.length();
        });
  }
}
