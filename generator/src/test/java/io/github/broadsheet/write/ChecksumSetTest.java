package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChecksumSetTest {

  private final ChecksumSet set = new ChecksumSet();

  @Test
  void eachIsAddedOnceHoweverManyThereAre() {
    assertThat(numbers().allMatch(i -> set.add(sum(i)))).isTrue();
    assertThat(numbers().noneMatch(i -> set.add(sum(i)))).isTrue();
    assertThat(numbers().allMatch(i -> set.add(sum(-1 - i)))).isTrue();
  }

  @Test
  void thoseThatWouldStandInOnePlaceAreToldApart() {
    assertThat(LongStream.range(0, 1000).allMatch(i -> set.add(new Checksum(i << 6, 0)))).isTrue();
    assertThat(LongStream.range(0, 1000).allMatch(i -> set.add(new Checksum(-1, 2 * i)))).isTrue();
    assertThat(set.add(new Checksum(0, 0))).isFalse();
    assertThat(set.add(new Checksum(-1, 2000))).isTrue();
  }

  private static IntStream numbers() {
    return IntStream.range(0, 100_000);
  }

  private static Checksum sum(int number) {
    return Checksum.sum().add(number).checksum();
  }
}
