package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.util.List;

/**
 * YAML between two lines of {@code ---} at the head of a text.
 *
 * @param end where the text goes on, 0 where there is no front matter
 * @param metadata what it says
 * @param issues what is wrong with it
 */
record FrontMatter(int end, Metadata metadata, List<Issue> issues) {

  private static final String FENCE = "---";

  static FrontMatter of(String seed, String text) {
    int yaml = FENCE.length() + 1;
    int close = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, yaml - 1) : -1;
    int end = close < 0 ? -1 : lineEnd(text, close + 1);
    if (end < 0 || !text.substring(close + 1, end).strip().equals(FENCE)) {
      return new FrontMatter(0, Metadata.none(), List.of());
    }
    MetadataReader reader = new MetadataReader(seed, 2);
    Metadata said = close < yaml ? Metadata.none() : reader.read(text.substring(yaml, close));
    return new FrontMatter(Math.min(end + 1, text.length()), said, reader.issues());
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
