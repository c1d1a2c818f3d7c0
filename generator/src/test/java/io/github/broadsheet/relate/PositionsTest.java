package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionsTest {

  @Test
  void whatIsOfAKindIsSeenThroughItsPositions() {
    List<String> all = List.of("a", "bb", "c", "dd", "ee", "f");
    assertThat(Positions.in(all, text -> text.length() == 2)).containsExactly("bb", "dd", "ee");
    assertThat(Positions.in(all, String::isEmpty)).isEmpty();
  }

  @Test
  void aPositionIsThereOnce() {
    Positions positions = new Positions();
    List.of(0, 2, 2, 5).forEach(positions::add);
    assertThat(positions.size()).isEqualTo(3);
    assertThat(positions.get(2)).isEqualTo(5);
    assertThat(positions.in(List.of("a", "b", "c", "d", "e", "f"))).containsExactly("a", "c", "f");
  }
}
