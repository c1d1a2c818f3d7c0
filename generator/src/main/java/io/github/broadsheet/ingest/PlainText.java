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
 * and date one by one, or a headline over text that begins on the next line. The lines of a block
 * that all begin with a bullet are the items of a list.
 */
final class PlainText implements SeedFormat {

  private static final String BULLETS = "-*\u2022\u2023\u25aa\u25cf\u00b7\u2013";
  private static final int WRAPPED_AT_MOST = 100;
  private static final int LONGEST_HEAD = 3;

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
    for (Lines block : blocks) {
      boolean first = paragraphs.isEmpty();
      int cut = byLine || first && isHead(block) || isList(block) ? block.size() : 0;
      for (int line = 0; line < cut; line++) {
        paragraphs.add(paragraph(block, line, line + 1));
      }
      if (cut == 0) {
        int head = first ? headOver(block) : 0;
        if (head > 0) {
          paragraphs.add(paragraph(block, 0, head));
        }
        paragraphs.add(paragraph(block, head, block.size()));
      }
    }
    return new Copy(text, paragraphs, front.metadata(), front.issues());
  }

  /**
   * The non-blank lines of a block, each from its first to behind its last character that is not
   * white space.
   *
   * @param index how many blank lines of spaces and tabs, or several of them together, are above;
   *     one of no-break spaces parts paragraphs too, but readers of the data set do not count it
   */
  private record Lines(String text, int index, int firstLine, List<Span> spans) {

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
    int index = 0;
    boolean counted = false;
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
        index += counted && !blocks.isEmpty() ? 1 : 0;
        counted = false;
        blocks.add(new Lines(text, index, behind - lines.size(), List.copyOf(lines)));
        lines.clear();
      }
      counted |= first == last && isOfSpacesAndTabs(text, start, end);
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

  private static boolean isOfSpacesAndTabs(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }

  private static Paragraph paragraph(Lines block, int from, int to) {
    Span span = Span.of(block.spans().get(from).start(), block.spans().get(to - 1).end());
    return new Paragraph(
        block.index(), block.firstLine() + from, span, span.in(block.text()), null);
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

  /**
   * How many lines at the top of a block are a headline over text that follows without a blank
   * line, as in wire copy: they end before a capital letter, and the next word would still have
   * fitted, so that the line was ended on purpose and not wrapped.
   */
  private static int headOver(Lines block) {
    int head = 1;
    while (head < block.size() && Character.isLowerCase(block.line(head).codePointAt(0))) {
      head++;
    }
    if (head > LONGEST_HEAD || head >= block.size()) {
      return 0;
    }
    int width = 0;
    for (Span line : block.spans()) {
      width = Math.max(width, line.length());
    }
    String last = block.line(head - 1);
    String next = block.line(head);
    int space = next.indexOf(' ');
    int needed = last.length() + 1 + (space < 0 ? next.length() : space);
    return needed <= width && !endsAsSentence(last) ? head : 0;
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
