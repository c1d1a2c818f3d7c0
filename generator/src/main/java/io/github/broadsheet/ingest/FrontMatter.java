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
  private static final FrontMatter NONE = new FrontMatter(0, Metadata.none(), List.of());

  static FrontMatter of(String seed, String text) {
    int yaml = lineEnd(text, 0) + 1;
    if (!text.startsWith(FENCE) || !text.substring(0, yaml - 1).strip().equals(FENCE)) {
      return NONE;
    }
    int close = yaml;
    int end = lineEnd(text, close);
    while (!(text.startsWith(FENCE, close) && text.substring(close, end).strip().equals(FENCE))) {
      close = end + 1;
      if (close > text.length()) {
        return NONE;
      }
      end = lineEnd(text, close);
    }
    String said = text.substring(yaml, close);
    if (!isMapping(said)) {
      return NONE;
    }
    MetadataReader reader = new MetadataReader(seed, 2);
    Metadata metadata = reader.read(said);
    return new FrontMatter(Math.min(end + 1, text.length()), metadata, reader.issues());
  }

  /**
   * Whether the first line that is neither blank nor a comment begins with a key. Newspapers draw
   * lines of dashes too, and what stands between two of them is not to be lost.
   */
  private static boolean isMapping(String yaml) {
    for (int start = 0; start < yaml.length(); ) {
      int end = lineEnd(yaml, start);
      String line = yaml.substring(start, end).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        boolean more = colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
        boolean shaped = !key.isEmpty() && key.chars().allMatch(FrontMatter::isOfKey);
        return !more && (shaped || MetadataReader.knows(key));
      }
      start = end + 1;
    }
    return true;
  }

  private static boolean isOfKey(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
