package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Span;
import java.util.List;

/**
 * The lines of a block that stands between blank lines, each from its first to behind its last
 * character that is not white space.
 *
 * @param text the whole text
 * @param index how many blank lines of spaces and tabs, or several of them together, are above; one
 *     of no-break spaces parts paragraphs too, but readers of the data set do not count it
 * @param firstLine number of its first line in the text
 * @param spans where the lines stand in the text
 */
record Lines(String text, int index, int firstLine, List<Span> spans) {

  Lines {
    spans = List.copyOf(spans);
  }

  int size() {
    return spans.size();
  }

  String line(int number) {
    return spans.get(number).in(text);
  }

  /** How many characters of white space stand before a line. */
  int indent(int number) {
    int start = spans.get(number).start();
    return start - 1 - text.lastIndexOf('\n', start - 1);
  }

  /** Length of the longest line. */
  int width() {
    int width = 0;
    for (Span line : spans) {
      width = Math.max(width, line.length());
    }
    return width;
  }

  /** Whether the first word of a line would have fitted on the line above it. */
  boolean isBrokenOnPurpose(int number, int width) {
    String next = line(number);
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return spans.get(number - 1).length() + 1 + word <= width;
  }

  /** Whether a line goes on in lower case. */
  boolean goesOn(int number) {
    return Character.isLowerCase(line(number).codePointAt(0));
  }

  boolean endsAsSentence(int number) {
    String line = line(number);
    return ".!?\"\u201d\u2019')".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** White space, no-break and zero-width ones included. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
