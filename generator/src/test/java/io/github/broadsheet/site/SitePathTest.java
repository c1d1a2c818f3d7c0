package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SitePathTest {

  @Test
  void thePathOfAnArticleTellsItsDay() {
    assertThat(SitePath.published("2022/01/10/unrest-7kq2m.html"))
        .isEqualTo(LocalDate.of(2022, 1, 10));
    assertThat(SitePath.published("2022/01/10/index.html")).isNull();
    assertThat(SitePath.published("2022/01/index.html")).isNull();
    assertThat(SitePath.published("undated/unrest-7kq2m.html")).isNull();
    assertThat(SitePath.published("people/2022.html")).isNull();
  }
}
