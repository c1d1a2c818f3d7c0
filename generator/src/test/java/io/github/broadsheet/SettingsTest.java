package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void nothingHasToBeSaid() {
    Settings settings = Settings.builder().build();
    assertThat(settings.build().seeds()).isEqualTo(Path.of("seeds").toAbsolutePath());
    assertThat(settings.build().output()).isEqualTo(Path.of("site").toAbsolutePath());
    assertThat(settings.build().templates()).isNull();
    assertThat(settings.site().title()).isEqualTo("News archive");
  }

  @Test
  void theCacheStandsBesideTheOutputSoThatItIsNeverPublished() {
    Settings settings = Settings.builder().output(Path.of("/srv/archive/site")).build();
    assertThat(settings.build().cache()).isEqualTo(Path.of("/srv/archive/.broadsheet"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://archive.example.org, https://archive.example.org/",
    "https://example.org/a/b, https://example.org/a/b/",
    "http://localhost:8080/, http://localhost:8080/"
  })
  void aBaseUrlEndsInASlash(String given, String kept) {
    assertThat(Settings.builder().baseUrl(given).build().site().baseUrl()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "archive", "ftp://example.org/", "https://", "https://a.org/?q=1", "a b"})
  void aBaseUrlIsTheAddressOfAWebSite(String given) {
    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(() -> Settings.builder().baseUrl(given).build())
        .withMessageContaining("baseUrl")
        .withMessageContaining("https://archive.example.org/");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThatExceptionOfType(SiteException.class)
        .isThrownBy(
            () -> Settings.builder().title(" ").baseUrl("x").language("?").threads(0).build())
        .satisfies(
            failure ->
                assertThat(failure.issues())
                    .extracting(Issue::message)
                    .satisfiesExactly(
                        first -> assertThat(first).startsWith("title"),
                        second -> assertThat(second).startsWith("baseUrl"),
                        third -> assertThat(third).startsWith("threads"),
                        fourth -> assertThat(fourth).startsWith("language")));
  }
}
