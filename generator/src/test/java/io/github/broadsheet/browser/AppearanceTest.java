package io.github.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.preview.PreviewServer;
import io.github.broadsheet.preview.PreviewSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Light and dark as the reader chooses, and what a script adds to the days of the year. */
class AppearanceTest {

  private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
  private static final String LIGHT = "rgb(255, 253, 249)";
  private static final String DARK = "rgb(20, 22, 26)";
  private static final String CHOICE = "document.querySelector('#theme')";
  private static final int ARROW_DOWN = 40;

  @TempDir private static Path folder;
  private static Path site;
  private static Chromium browser;
  private static PreviewServer server;
  private Tab tab;

  @BeforeAll
  static void publishAndServe() throws IOException {
    Optional<Path> found = Chromium.find();
    if (Boolean.getBoolean("browser.required")) {
      assertThat(found).as("a Chromium, which these tests need").isPresent();
    }
    assumeTrue(found.isPresent(), "NO BROWSER: install chromium, or name one by -Dbrowser.path");
    site = folder.resolve("site");
    Gazette.publish(site);
    server = PreviewServer.start(new PreviewSettings(site, 0, "/some/where/", false));
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
  void openATab() throws InterruptedException {
    tab = browser.open();
    tab.viewport(1280, 900);
    tab.media("light", "screen");
    tab.go(at("index.html"));
    tab.evaluate("localStorage.clear()");
    tab.go(at("index.html"));
  }

  @Test
  void aKeyChoosesTheDarkSchemeAndTheNextPageRemembers() throws Exception {
    assertThat(tab.text(PAPER)).isEqualTo(LIGHT);
    tab.evaluate(CHOICE + ".focus()");
    tab.press("ArrowDown", ARROW_DOWN);
    tab.press("ArrowDown", ARROW_DOWN);
    tab.until(PAPER + " === '" + DARK + "'");
    tab.go(at("people/index.html"));
    assertThat(tab.text(PAPER)).isEqualTo(DARK);
    assertThat(tab.text(CHOICE + ".value")).isEqualTo("dark");
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void theChoiceBeatsTheSystemAndCanBeTakenBack() throws Exception {
    tab.media("dark", "screen");
    assertThat(tab.text(PAPER)).isEqualTo(DARK);
    choose("light");
    assertThat(tab.text(PAPER)).isEqualTo(LIGHT);
    choose("");
    assertThat(tab.text(PAPER)).isEqualTo(DARK);
    tab.go(at("index.html"));
    assertThat(tab.evaluate("document.documentElement.hasAttribute('data-theme')"))
        .isEqualTo(false);
  }

  @Test
  void paperIsWhiteWhateverWasChosen() throws Exception {
    choose("dark");
    tab.media("dark", "print");
    assertThat(tab.text(PAPER)).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void theSwitchHasALabelAndIsNotThereWithoutScripts() throws Exception {
    assertThat(tab.text(CHOICE + ".labels[0].innerText")).isEqualTo("Appearance");
    Tab plain = browser.open();
    plain.scripts(false);
    plain.go(at("index.html"));
    assertThat(plain.evaluate(CHOICE + ".offsetParent === null")).isEqualTo(true);
  }

  @Test
  void theSwitchWorksFromAFolderOnDisk() throws Exception {
    tab.go(site.resolve("index.html").toUri().toString());
    choose("dark");
    assertThat(tab.text(PAPER)).isEqualTo(DARK);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void todayIsMarkedAmongTheDaysOfTheYear() throws Exception {
    tab.go(at("on-this-day/index.html"));
    assertThat(
            tab.evaluate(
                "(n => document.querySelector('[aria-current=date]').id"
                    + " === 'd' + (n.getMonth() + 1) + '-' + n.getDate())(new Date())"))
        .isEqualTo(true);
    assertThat(tab.evaluate("document.querySelectorAll('.days > li').length")).isEqualTo(366.0);
  }

  private void choose(String theme) {
    tab.evaluate(
        CHOICE + ".value = '" + theme + "'; " + CHOICE + ".dispatchEvent(new Event('change'))");
  }

  private static String at(String path) {
    return server.uri().resolve(path).toString();
  }
}
