package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePageTest {

  @Test
  void theFirstHeadingIsTheTitleAndTheRestIsThePage() {
    SitePage page =
        SitePage.of(
            "_pages/About us.md",
            "# About *us*\n\n## How to cite\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    assertThat(page.path()).isEqualTo("about-us.html");
    assertThat(page.title()).isEqualTo("About us");
    assertThat(page.html()).contains("<h2 id=\"how-to-cite\">", "<td>1</td>").doesNotContain("<h1");
  }

  @Test
  void aPageWithoutHeadingIsNamedAfterItsFileAndKeepsItsFolder() {
    SitePage page = SitePage.of("_pages/legal/Imprint.md", "Ann Roe, Port Ellery");
    assertThat(page.path()).isEqualTo("legal/imprint.html");
    assertThat(page.title()).isEqualTo("legal/Imprint");
  }

  @Test
  void nothingInAPageRunsInTheBrowser() {
    SitePage page =
        SitePage.of("_pages/a.md", "<script>alert(1)</script>\n\n[x](javascript:alert(1))");
    assertThat(page.html()).doesNotContain("<script").doesNotContain("javascript:");
  }
}
