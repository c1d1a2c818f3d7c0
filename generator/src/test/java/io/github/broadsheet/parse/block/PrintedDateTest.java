package io.github.broadsheet.parse.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedDateTest {

  @Test
  void twoFiguresAreAYearOfThisCenturyOrTheLast() {
    assertThat(PrintedDate.century(24)).isEqualTo(2024);
    assertThat(PrintedDate.century(69)).isEqualTo(2069);
    assertThat(PrintedDate.century(70)).isEqualTo(1970);
    assertThat(PrintedDate.century(98)).isEqualTo(1998);
  }
}
