package io.github.broadsheet.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a block of lines into paragraphs, where blank lines do not tell all of them.
 *
 * <p>A text without blank lines has a paragraph a line, unless its lines are wrapped at the same
 * width: then a paragraph ends with a line that ends as sentences do and had room for the next
 * word. An indented line begins a paragraph. The lines of the first block are headline, deck,
 * byline and date one by one, or some of these over text that begins on the next line. The lines of
 * a block that all begin with a bullet are the items of a list.
 *
 * @param width length of the longest line of the text
 * @param few whether the text has next to no blank lines
 * @param byLine whether it has a paragraph a line
 */
record LineCutter(int width, boolean few, boolean byLine) {

  private static final String BULLETS = "-*\u2022\u2023\u25aa\u25cf\u00b7\u2013";
  private static final int WRAPPED_AT_LEAST = 50;
  private static final int WRAPPED_AT_MOST = 100;
  private static final int LONGEST_HEADLINE = 3;
  private static final int INDENT = 2;

  static LineCutter of(List<Lines> blocks) {
    int width = blocks.stream().mapToInt(Lines::width).max().orElse(0);
    boolean few = blocks.size() <= 2;
    return new LineCutter(width, few, few && blocks.stream().anyMatch(LineCutter::isByLine));
  }

  /** The lines with which paragraphs begin, from 0. */
  List<Integer> cuts(Lines block, boolean first) {
    if (byLine || isList(block)) {
      return IntStream.range(0, block.size()).boxed().toList();
    }
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    boolean head = first && IntStream.range(1, block.size()).noneMatch(block::goesOn);
    int below = first && !head ? headBelow(block, cuts) : 1;
    for (int i = below; i < block.size(); i++) {
      if (head ? !isWrapped(block, i) : isParagraph(block, i)) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /** Several lines, most of which end as sentences do or are longer than lines are wrapped at. */
  private static boolean isByLine(Lines block) {
    if (block.size() < 3) {
      return false;
    }
    long whole = IntStream.range(0, block.size()).filter(block::endsAsSentence).count();
    return block.width() > WRAPPED_AT_MOST || whole * 10 >= block.size() * 6L;
  }

  /** Whether a line under the headline goes on in the next, which begins with a name by chance. */
  private boolean isWrapped(Lines block, int line) {
    return line > 1
        && width >= WRAPPED_AT_LEAST
        && width <= WRAPPED_AT_MOST
        && !block.isBrokenOnPurpose(line, width)
        && !block.endsAsSentence(line - 1)
        && !block.line(line).startsWith("By ");
  }

  private boolean isParagraph(Lines block, int line) {
    if (block.goesOn(line) || !block.endsAsSentence(line - 1)) {
      return false;
    }
    return isIndented(block, line) || few && block.isBrokenOnPurpose(line, block.width());
  }

  private static boolean isIndented(Lines block, int line) {
    return block.indent(line) >= block.indent(line - 1) + INDENT
        && BULLETS.indexOf(block.line(0).charAt(0)) < 0;
  }

  /**
   * Cuts the headline, and byline, date and deck below it, off the text that follows without a
   * blank line, as in wire copy: they end before a capital letter, and the next word would still
   * have fitted, so that the line was ended on purpose and not wrapped.
   *
   * @return the line behind the first one of the text
   */
  private static int headBelow(Lines block, List<Integer> cuts) {
    int next = 1;
    while (next < block.size() && block.goesOn(next)) {
      next++;
    }
    int width = block.width();
    boolean isHeadline = next <= LONGEST_HEADLINE;
    while (isHeadline
        && next < block.size()
        && !block.goesOn(next)
        && !block.endsAsSentence(next - 1)
        && block.isBrokenOnPurpose(next, width)) {
      cuts.add(next);
      next++;
    }
    return next;
  }

  private static boolean isList(Lines block) {
    for (int i = 0; i < block.size(); i++) {
      String line = block.line(i);
      if (line.length() < 2
          || BULLETS.indexOf(line.charAt(0)) < 0
          || !Lines.isBlank(line.charAt(1))) {
        return false;
      }
    }
    return block.size() > 1;
  }
}
