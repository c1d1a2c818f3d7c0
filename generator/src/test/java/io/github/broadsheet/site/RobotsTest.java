package io.github.broadsheet.site;

import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RobotsTest {

  @Test
  void everythingMayBeReadAndTheSitemapIsNamed() {
    assertThat(robots(AiUse.UNSAID))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/sitemap.xml\n");
  }

  @Test
  void whereModelsMayNotBeTrainedReadersStillMayRead() {
    assertThat(robots(AiUse.REFUSED))
        .startsWith("User-agent: *\nContent-Usage: train-ai=n\nAllow: /\n\n")
        .contains("User-agent: GPTBot\n")
        .contains("\nDisallow: /\n\nSitemap: ");
    assertThat(at(files(new HostHeaders(), AiUse.REFUSED), "_headers"))
        .contains("  TDM-Reservation: 1\n/assets/*\n");
  }

  @Test
  void whereTheyMayNoCollectorIsTurnedAway() {
    assertThat(robots(AiUse.ALLOWED)).contains("train-ai=y").doesNotContain("Disallow");
  }

  @Test
  void hostsAreToldToSendAStrictPolicyInOneLine() {
    assertThat(at(files(new HostHeaders(), AiUse.UNSAID), "_headers").lines())
        .anyMatch(
            line ->
                line.startsWith(
                        "  Content-Security-Policy: default-src 'none'; script-src 'self'; ")
                    && line.endsWith("; frame-ancestors 'none'"));
  }

  @Test
  void browsersLearnHowToSearch() throws Exception {
    String description = at(files(new OpenSearch(), AiUse.UNSAID), "opensearch.xml");
    assertThat(FeedsTest.texts(FeedsTest.xml(description), "ShortName"))
        .containsExactly("The River <Post>");
    assertThat(description)
        .contains("template=\"https://example.org/a/search.html?q={searchTerms}\"");
  }

  private static String robots(AiUse use) {
    return at(files(new Robots(), use), "robots.txt");
  }

  private static Map<String, String> files(PageKind kind, AiUse use) {
    SampleEdition sample = new SampleEdition();
    SiteSettings site =
        new SiteSettings("The River <Post>", "https://example.org/a/", "en", null, null, use);
    return SampleEdition.files(kind, new Edition(sample, sample, site));
  }
}
