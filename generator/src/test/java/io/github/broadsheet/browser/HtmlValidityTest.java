package io.github.broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nu.validator.messages.GnuMessageEmitter;
import nu.validator.messages.MessageEmitterAdapter;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The W3C's checker has nothing to say about any page, neither errors nor warnings. */
class HtmlValidityTest {

  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  @TempDir private static Path site;

  @BeforeAll
  static void publish() {
    Gazette.publish(site);
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    MessageEmitterAdapter adapter =
        new MessageEmitterAdapter(
            null,
            validator.getSourceCode(),
            false,
            null,
            0,
            true,
            new GnuMessageEmitter(messages, false));
    validator.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    validator.setUpValidatorAndParsers(adapter, true, false);
    adapter.start(null);
    for (Path page : Gazette.pages(site)) {
      validator.checkHtmlFile(page.toFile(), true);
    }
    adapter.end("", "", "");
    assertThat(Gazette.pages(site)).hasSizeGreaterThan(20);
    assertThat(messages.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(message -> !isAboutThePolicyOfAFile(message))
        .isEmpty();
  }

  /**
   * The policy's 'self' is no origin for a file, and JSON-LD is data, not script; the browser's
   * tests hold the policy.
   */
  private static boolean isAboutThePolicyOfAFile(String message) {
    return message.contains("Content Security Policy (meta tag)");
  }
}
