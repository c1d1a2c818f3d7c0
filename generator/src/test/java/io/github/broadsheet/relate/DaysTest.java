package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

  @Test
  void aDayComesBackFromItsNumber() {
    for (String day : List.of("1605-01-01", "1969-12-31", "1970-01-01", "2022-01-10")) {
      int number = Days.of(LocalDate.parse(day));
      assertThat(Days.date(number)).isEqualTo(day);
      assertThat(Days.signed(Days.unsigned(number))).isEqualTo(number);
      assertThat(Days.unsigned(number)).isNotNegative();
    }
    assertThat(Days.date(Days.NONE)).isNull();
  }

  @Test
  void noDayIsTheLast() {
    assertThat(Days.compare(-5, 3)).isNegative();
    assertThat(Days.compare(Days.NONE, 3)).isPositive();
    assertThat(Days.compare(3, Days.NONE)).isNegative();
    assertThat(Days.compare(Days.NONE, Days.NONE)).isZero();
  }
}
