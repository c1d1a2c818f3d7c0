package io.github.broadsheet.ingest;

/**
 * Halves of letters: UTF-16 has letters of two code units, and an escape in YAML, JSON or Markdown
 * may write one unit alone. UTF-8 cannot hold it, so that what is written to the disk would come
 * back as another text.
 */
final class HalfLetters {

  private static final char REPLACEMENT = '\ufffd';

  private HalfLetters() {}

  /** The text with U+FFFD for each half of a letter, at the same places. */
  static String replaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole.toString();
  }
}
