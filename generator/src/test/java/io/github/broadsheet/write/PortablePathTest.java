package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "2022/01/a-b_c.html",
        "people/Жанна.html",
        ".nojekyll",
        ".broadsheet-notes/a.html",
        "a/.broadsheet/b",
        "archive/manifest-sha256.txt",
        "manifest-sha256.txt/a"
      })
  void nothingIsWrongWithAPathThatMeansTheSameEverywhere(String path) {
    assertThat(PortablePath.problem(path)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "/a", "a/", "a//b", "..", "../a", "a/..", "a/./b", "a ", "a. /b", "a\\b", "a:b",
        "a*", "a?b", "\"a\"", "<a>", "a|b", "100%", "a#b", "a\tb", "a\u0000", "a\u007f"
      })
  void pathThatWouldNotMeanTheSameEverywhereIsRefused(String path) {
    assertThat(PortablePath.problem(path)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".broadsheet",
        ".broadsheet/lock",
        ".Broadsheet/a/b",
        "manifest-sha256.txt",
        "MANIFEST-SHA256.TXT"
      })
  void namesOfPublishingItselfAreRefusedInCapitalsToo(String path) {
    assertThat(PortablePath.problem(path)).contains("keeps for itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"About.html", "ABOUT.HTML", "about.html"})
  void pathsThatDifferInCapitalsAloneFoldToOne(String path) {
    assertThat(PortablePath.folded(path)).isEqualTo("about.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ЖАННА.html", "Жанна.html", "жанна.html"})
  void capitalsOfAnyScriptAreFolded(String path) {
    assertThat(PortablePath.folded(path)).isEqualTo("жанна.html");
  }
}
