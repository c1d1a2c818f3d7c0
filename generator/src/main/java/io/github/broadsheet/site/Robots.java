package io.github.broadsheet.site;

import io.github.broadsheet.model.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** {@code robots.txt} (RFC 9309): everything may be read, and there is the sitemap. */
final class Robots implements PageKind {

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    String text =
        "User-agent: *\nAllow: /\n\nSitemap: " + edition.settings().baseUrl() + "sitemap.xml\n";
    plan.accept(
        new Page(
            "robots.txt",
            Fingerprint.of(text),
            new Content.Written(out -> out.write(text.getBytes(StandardCharsets.UTF_8)))));
  }
}
