package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {

  @Test
  void numbersAreGivenInTheOrderOfComing() {
    Numbering numbering = new Numbering(4);
    assertThat(IntStream.of(70, -1, 0, 70, Integer.MIN_VALUE, 0).map(numbering::number))
        .containsExactly(0, 1, 2, 0, 3, 2);
    assertThat(numbering.size()).isEqualTo(4);
    assertThat(IntStream.range(0, 4).map(numbering::value))
        .containsExactly(70, -1, 0, Integer.MIN_VALUE);
  }

  @Test
  void moreMayComeThanWereExpected() {
    Numbering numbering = new Numbering(0);
    Map<Integer, Integer> expected = new HashMap<>();
    List<Integer> given = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      int value = random.nextInt() & 0xff00_0fff; // many of them share their low bits
      given.add(value);
      assertThat(numbering.number(value))
          .isEqualTo(expected.computeIfAbsent(value, v -> expected.size()));
    }
    assertThat(numbering.size()).isEqualTo(expected.size());
    given.forEach(value -> assertThat(numbering.number(value)).isEqualTo(expected.get(value)));
  }
}
