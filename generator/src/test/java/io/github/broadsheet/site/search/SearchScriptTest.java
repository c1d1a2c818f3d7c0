package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the script that searches and the index that it reads must agree on. */
class SearchScriptTest {

  @Test
  void theScriptReadsNumbersAsTheyAreWritten() throws IOException {
    assertThat(script()).contains("const DIGITS = '" + Numbers.ALPHABET + "';");
  }

  @Test
  void theScriptCutsLongWordsWhereTheIndexDoes() throws IOException {
    assertThat(script()).contains("const LONGEST = " + Words.LONGEST + ";");
  }

  @Test
  void theScriptAsksForNothingThatAFolderOnDiskRefuses() throws IOException {
    assertThat(script())
        .doesNotContain("fetch(", "XMLHttpRequest", "import ", "Worker(", "eval(", "innerHTML");
  }

  private static String script() throws IOException {
    try (InputStream in =
        SearchScriptTest.class.getResourceAsStream(
            "/io/github/broadsheet/templates/assets/search.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
