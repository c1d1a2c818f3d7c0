package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import java.nio.charset.StandardCharsets;

/** A page of the site that is plain text, ready when it is planned. */
final class TextFile {

  private TextFile() {}

  static Page of(String path, String text) {
    return new Page(
        path,
        Checksum.of(text),
        new Content.Written(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
  }
}
