package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Plain text, as copied or extracted from a news page: paragraphs stand between blank lines.
 *
 * <p>Three habits ask for a finer cut. A text without blank lines has a paragraph a line, unless
 * its lines are wrapped at the same width. The lines of the first block are headline, deck, byline
 * and date one by one. The lines of a block that all begin with a bullet are the items of a list.
 */
final class PlainText implements SeedFormat {

  private static final String BULLETS = "-*\u2022\u2023\u25aa\u25cf\u00b7\u2013";
  private static final int WRAPPED_AT_MOST = 100;

  @Override
  public Set<String> endings() {
    return Set.of("txt", "text");
  }

  @Override
  public Copy copy(String seed, String text) {
    FrontMatter front = FrontMatter.of(seed, text);
    List<Lines> blocks = blocks(text, front.end());
    boolean byLine = blocks.size() <= 2 && blocks.stream().anyMatch(PlainText::hasAParagraphALine);
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    int index = 0;
    for (Lines block : blocks) {
      boolean cut = byLine || index == 0 && isHead(block) || isList(block);
      if (!cut) {
        paragraphs.add(paragraph(text, block, 0, block.size(), index));
      } else {
        for (int line = 0; line < block.size(); line++) {
          paragraphs.add(paragraph(text, block, line, line + 1, index));
          index += byLine && line + 1 < block.size() ? 1 : 0;
        }
      }
      index++;
    }
    return new Copy(text, paragraphs, front.metadata(), front.issues());
  }

  /**
   * The non-blank lines of a block, each from its first to behind its last character that is not
   * white space.
   */
  private record Lines(String text, int firstLine, List<Span> spans) {

    int size() {
      return spans.size();
    }

    String line(int number) {
      return spans.get(number).in(text);
    }
  }

  private static List<Lines> blocks(String text, int from) {
    List<Lines> blocks = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int line = 1 + newlines(text, from);
    for (int start = from; start <= text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int first = start;
      int last = end;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      while (last > first && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        lines.add(Span.of(first, last));
      }
      if ((first == last || end == text.length()) && !lines.isEmpty()) {
        int behind = first == last ? line : line + 1;
        blocks.add(new Lines(text, behind - lines.size(), List.copyOf(lines)));
        lines.clear();
      }
      start = end + 1;
    }
    return blocks;
  }

  private static int newlines(String text, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** White space, no-break and zero-width ones included. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static Paragraph paragraph(String text, Lines block, int from, int to, int index) {
    Span span = Span.of(block.spans().get(from).start(), block.spans().get(to - 1).end());
    return new Paragraph(index, block.firstLine() + from, span, span.in(text), null);
  }

  /** Several lines, most of which end as sentences do or are longer than lines are wrapped at. */
  private static boolean hasAParagraphALine(Lines block) {
    if (block.size() < 3) {
      return false;
    }
    int whole = 0;
    int longest = 0;
    for (int i = 0; i < block.size(); i++) {
      String line = block.line(i);
      longest = Math.max(longest, line.length());
      whole += endsAsSentence(line) ? 1 : 0;
    }
    return longest > WRAPPED_AT_MOST || whole * 10 >= block.size() * 6;
  }

  /** Head lines are short, and a headline does not go on in lower case. */
  private static boolean isHead(Lines block) {
    for (int i = 0; i < block.size(); i++) {
      String line = block.line(i);
      if (i > 0 && Character.isLowerCase(line.codePointAt(0))) {
        return false;
      }
    }
    return block.size() > 1;
  }

  private static boolean isList(Lines block) {
    for (int i = 0; i < block.size(); i++) {
      String line = block.line(i);
      if (line.length() < 2 || BULLETS.indexOf(line.charAt(0)) < 0 || !isBlank(line.charAt(1))) {
        return false;
      }
    }
    return block.size() > 1;
  }

  private static boolean endsAsSentence(String line) {
    char last = line.charAt(line.length() - 1);
    return ".!?\"\u201d\u2019')".indexOf(last) >= 0;
  }
}
