package io.github.broadsheet.site;

import io.github.broadsheet.model.Fingerprint;
import java.nio.charset.StandardCharsets;

/** A page of the site that is plain text, ready when it is planned. */
final class TextFile {

  private TextFile() {}

  static Page of(String path, String text) {
    return new Page(
        path,
        Fingerprint.of(text),
        new Content.Written(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }
}
