package io.github.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.preview.PreviewServer;
import io.github.broadsheet.preview.PreviewSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site as its readers meet it, in a real browser: with a keyboard, on a phone, in the dark, on
 * paper, without scripts, from a folder, under any path.
 */
class ReadersTest {

  private static final int TAB = 9;
  private static final int ENTER = 13;

  @TempDir private static Path folder;
  private static Path site;
  private static Chromium browser;
  private static PreviewServer server;
  private static URI address;
  private Tab tab;

  @BeforeAll
  static void publishAndServeUnderAPath() throws IOException {
    Optional<Path> found = Chromium.find();
    if (Boolean.getBoolean("browser.required")) {
      assertThat(found).as("a Chromium, which these tests need").isPresent();
    }
    assumeTrue(found.isPresent(), "NO BROWSER: install chromium, or name one by -Dbrowser.path");
    site = folder.resolve("site");
    Gazette.publish(site);
    server = PreviewServer.start(new PreviewSettings(site, 0, "/some/where/", false));
    address = server.uri();
    browser = Chromium.start(found.get(), folder.resolve("profile"));
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void openATab() {
    tab = browser.open();
    tab.viewport(1280, 900);
    tab.media("light", "screen");
  }

  @Test
  void noPageComplainsOrAsksAnotherHost() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path page : Gazette.onePageOfEachKind(site)) {
      tab.go(at(page));
      wrong.addAll(tab.complaints());
      tab.requests().stream()
          .filter(request -> !request.startsWith(address.resolve("/").toString()))
          .filter(request -> !request.startsWith("data:")) // the browser's own form controls
          .forEach(wrong::add);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void accessibilityRulesFindNothingInLightAndDark() throws Exception {
    List<String> violations = new ArrayList<>();
    for (Path page : Gazette.onePageOfEachKind(site)) {
      for (String scheme : List.of("light", "dark")) {
        tab.media(scheme, "screen");
        tab.go(at(page));
        tab.evaluate(axe());
        String found =
            tab.text(
                """
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                  .then(result => result.violations.map(v => v.id + ' ' + v.nodes[0].html).join('; '))
                """);
        if (!found.isEmpty()) {
          violations.add(site.relativize(page) + " " + scheme + ": " + found);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void nothingScrollsSidewaysOnASmallPhone() throws Exception {
    tab.viewport(320, 640);
    for (Path page : Gazette.onePageOfEachKind(site)) {
      tab.go(at(page));
      assertThat(
              tab.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("%s", page)
          .isEqualTo(0.0);
    }
  }

  @Test
  void everyPageReadsTheSameWithoutScripts() throws Exception {
    for (Path page : Gazette.onePageOfEachKind(site)) {
      String with = tab.go(at(page)).text("document.querySelector('main').innerText");
      Tab plain = browser.open();
      plain.viewport(1280, 900);
      plain.scripts(false);
      String without = plain.go(at(page)).text("document.querySelector('main').innerText");
      if (!page.endsWith("search.html")) {
        assertThat(without).as("%s", page).isEqualTo(with);
      } else {
        assertThat(without).contains("people", "places", "organisations");
      }
    }
  }

  @Test
  void theFirstTabStopLeadsToTheStory() throws Exception {
    tab.go(at(article()));
    tab.press("Tab", TAB);
    assertThat(tab.text("document.activeElement.getAttribute('href')")).isEqualTo("#main");
    tab.press("Enter", ENTER);
    tab.until("document.activeElement.id === 'main'");
  }

  @Test
  void theDarkSchemeIsDarkAndPaperIsWhite() throws Exception {
    String background = "getComputedStyle(document.documentElement).backgroundColor";
    tab.media("dark", "screen");
    tab.go(at(article()));
    String dark = tab.text(background);
    tab.media("dark", "print");
    String paper = tab.text(background);
    assertThat(brightness(dark)).isLessThan(60);
    assertThat(paper)
        .satisfiesAnyOf(
            colour -> assertThat(colour).isEqualTo("rgba(0, 0, 0, 0)"),
            colour -> assertThat(brightness(colour)).isEqualTo(255));
    assertThat(tab.evaluate("getComputedStyle(document.querySelector('nav')).display"))
        .isEqualTo("none");
  }

  @Test
  void searchFindsAnArticleAsOneTypes() throws Exception {
    tab.go(at(site.resolve("search.html")));
    findsTheLighthouse();
  }

  @Test
  void searchWorksFromAFolderOnDisk() throws Exception {
    tab.go(site.resolve("search.html").toUri().toString());
    findsTheLighthouse();
  }

  @Test
  void aQueryInTheAddressIsAnswered() throws Exception {
    tab.go(at(site.resolve("search.html")) + "?q=lighthouse");
    tab.until("document.querySelectorAll('main ol a').length > 0");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void aResultShowsThePassageThatWasFoundAlsoFromAFolderOnDisk() throws Exception {
    tab.go(site.resolve("search.html").toUri() + "?q=conceded+midnight");
    tab.until("document.querySelectorAll('main ol p mark').length > 1");
    assertThat(tab.text("document.querySelector('main ol li p').innerText"))
        .contains("the former transport minister, conceded shortly before midnight.");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void aPhraseIsFoundInItsOrderAlone() throws Exception {
    tab.go(at(site.resolve("search.html")) + "?q=%22conceded+shortly+before+midnight%22");
    tab.until("document.querySelectorAll('main ol a').length === 1");
    tab.go(at(site.resolve("search.html")) + "?q=%22midnight+conceded%22");
    tab.until("document.querySelector('[role=status]').innerText.length > 0");
    assertThat(tab.text("document.querySelector('[role=status]').innerText"))
        .startsWith("No article has all of these words.");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void theDotsOfTheMapAreLinksForFingersAndKeyboards() throws Exception {
    for (int width : new int[] {320, 1280}) {
      tab.viewport(width, 900);
      tab.go(at(site.resolve("places/index.html")));
      tab.evaluate(axe());
      assertThat(
              tab.text(
                  "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa']})"
                      + ".then(result => result.violations.map(v => v.id).join())"))
          .isEmpty();
    }
    tab.evaluate("document.querySelector('.map a').focus()");
    assertThat(tab.text("document.activeElement.getAttribute('aria-label')"))
        .matches("(Port Ellery|Saint Maud), \\d+ articles?");
    tab.press("Enter", ENTER);
    tab.until("/(Port Ellery|Saint Maud)/.test(document.querySelector('h1')?.innerText)");
  }

  @Test
  void aYearNarrowsTheSearch() throws Exception {
    tab.go(at(site.resolve("search.html")) + "?q=ferry&from=2022&to=2022");
    tab.until("document.querySelectorAll('main ol a').length > 0");
    assertThat(tab.text("document.querySelector('main ol').innerText"))
        .contains("Study finds bridge")
        .doesNotContain("Ferry returns");
  }

  @Test
  void markUpInAQueryStaysText() throws Exception {
    tab.go(at(site.resolve("search.html")) + "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
    tab.until("document.querySelector('[role=status]').innerText.length > 0");
    assertThat(tab.evaluate("document.querySelectorAll('main img').length")).isEqualTo(0.0);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void theArchivistsOwnPagesStandInTheSite() throws Exception {
    tab.go(at(site.resolve("about.html")));
    assertThat(tab.text("document.querySelector('h1').innerText")).isEqualTo("About the Gazette");
    assertThat(tab.text("document.querySelector('main').innerText")).contains("<script>");
    assertThat(tab.text("document.querySelector('footer').innerText"))
        .contains("People of the paper");
  }

  @Test
  void aPageOpensFromAFolderOnDiskWithItsStyle() throws Exception {
    tab.go(article().toUri().toString());
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.text("getComputedStyle(document.querySelector('h1')).fontFamily"))
        .contains("serif");
  }

  private void findsTheLighthouse() throws InterruptedException {
    tab.evaluate("document.querySelector('input[type=search]').focus()");
    tab.type("lighthou");
    tab.until("document.querySelectorAll('main ol a').length > 0");
    assertThat(tab.text("document.querySelector('main ol').innerText"))
        .contains("What the lighthouse keeper wrote");
    assertThat(tab.complaints()).isEmpty();
  }

  private static Path article() {
    return Gazette.pages(site).stream()
        .filter(page -> page.getFileName().toString().startsWith("ferry-returns-to-port-ellery"))
        .filter(page -> !page.toString().contains("source"))
        .findFirst()
        .orElseThrow();
  }

  private static String at(Path page) {
    return address.resolve(site.relativize(page).toString()).toString();
  }

  private static int brightness(String rgb) {
    String[] parts = rgb.replaceAll("[^0-9,]", "").split(",");
    return (Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]))
        / 3;
  }

  private static String axe() throws IOException {
    try (InputStream script = ReadersTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
