package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathIndexTest {

  @Test
  void noPathStandsInAnEmptyList() {
    assertThat(PathIndex.of(new String[0]).line("a.html")).isNegative();
  }

  @Test
  void everyPathIsFoundAtItsPlaceAndNoOther() {
    for (int size : new int[] {1, 2, 3, 4, 5, 1000, 1024}) {
      String[] paths =
          IntStream.range(0, size).mapToObj("articles/%04d.html"::formatted).toArray(String[]::new);
      PathIndex index = PathIndex.of(paths);
      for (int i = 0; i < size; i++) {
        assertThat(index.line(new String(paths[i].toCharArray()))).isEqualTo(i);
        assertThat(index.line("articles/%04d.txt".formatted(i))).isNegative();
      }
    }
  }

  @Test
  void pathsOfOneHashCodeAreToldApart() {
    PathIndex index = PathIndex.of(new String[] {"Aa", "BB"});

    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(index.line("Aa")).isEqualTo(0);
    assertThat(index.line("BB")).isEqualTo(1);
  }
}
