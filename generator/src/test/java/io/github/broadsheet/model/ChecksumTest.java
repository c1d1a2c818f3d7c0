package io.github.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecksumTest {

  @Test
  void theSameIsTheSameOnEveryMachine() {
    assertThat(Checksum.of("River", "Post").hex()).isEqualTo("101f275ed8549a5b57578806beab1430");
  }

  @Test
  void whatIsAddedIsAddedWithItsLength() {
    assertThat(Checksum.of("ab", "c")).isNotEqualTo(Checksum.of("a", "bc"));
    assertThat(Checksum.of("", "a")).isNotEqualTo(Checksum.of("a", ""));
    assertThat(Checksum.of("a")).isNotEqualTo(Checksum.of("a", ""));
    assertThat(Checksum.of("\0")).isNotEqualTo(Checksum.of("\0\0"));
  }

  @Test
  void theOrderMatters() {
    assertThat(Checksum.sum().add(1).add(2).checksum())
        .isNotEqualTo(Checksum.sum().add(2).add(1).checksum());
  }

  @Test
  void aSumMayGoOnAfterItWasAsked() {
    Checksum.Sum sum = Checksum.sum().add("one");
    Checksum first = sum.checksum();
    assertThat(sum.checksum()).isEqualTo(first);
    assertThat(sum.add("two").checksum()).isEqualTo(Checksum.of("one", "two"));
  }

  @Test
  void oneBitChangesHalfOfAll() {
    int changed = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      Checksum without = Checksum.sum().add(0).checksum();
      Checksum with = Checksum.sum().add(1L << bit).checksum();
      changed += Long.bitCount(without.high() ^ with.high());
      changed += Long.bitCount(without.low() ^ with.low());
    }
    assertThat(changed / Long.SIZE).isBetween(54, 74);
  }

  @Test
  void manySmallNumbersAreToldApartByEitherHalf() {
    Set<Long> high = new HashSet<>();
    Set<Long> low = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      Checksum checksum = Checksum.sum().add(i).add(i % 7).checksum();
      high.add(checksum.high());
      low.add(checksum.low());
    }
    assertThat(high).hasSize(50_000);
    assertThat(low).hasSize(50_000);
  }
}
