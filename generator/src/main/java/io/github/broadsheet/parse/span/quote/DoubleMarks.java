package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the double quotation marks of one block: {@code "straight"}, {@code “curly”}, {@code
 * ''apostrophes''}, {@code ``back ticks''}, {@code «guillemets»}, as German and its neighbours set
 * them, {@code „low first“} and {@code »inwards«}, and as Swedish does, {@code ”alike”}; also one
 * kind closed by another.
 *
 * <p>A mark that does not say which way it faces opens where a space stands before it and none
 * behind; so does one that faces either way, depending on the language. An opening mark while
 * another is open takes its place, so that a forgotten closing mark costs one quotation and never
 * the rest of the text. One pass, linear in the block.
 */
final class DoubleMarks {

  /** A mark left open at the end of a paragraph whose next one does not open again. */
  private static final double UNCLOSED = 0.5;

  private final char[] text;
  private final Span block;
  private final int index;
  private final List<Quoted> found = new ArrayList<>();

  /** Offset of the mark that is open, or -1, and of the first character behind it. */
  private int openedAt = -1;

  private int openedTo;

  private DoubleMarks(char[] text, Span block, int index) {
    this.text = text;
    this.block = block;
    this.index = index;
  }

  /**
   * The quotations of one block.
   *
   * @param index the block's index in the story
   * @param goesOn whether the next paragraph begins with an opening mark
   */
  static List<Quoted> pairs(char[] text, Span block, int index, boolean goesOn) {
    DoubleMarks marks = new DoubleMarks(text, block, index);
    marks.read();
    marks.endOfBlock(goesOn);
    return marks.found;
  }

  /** Whether an opening mark stands at an offset, where a block begins. */
  static boolean opensAt(char[] text, int at, int limit) {
    int length = length(text, at, limit);
    boolean mayClose = text[at] == '\u201d' || text[at] == '\u00bb';
    return length > 0
        && (!mayClose || at + length < limit && Chars.isLetterOrDigit(text[at + length]));
  }

  /** Length of the double mark at an offset, 0 where none stands there. */
  static int length(char[] text, int at, int limit) {
    char c = text[at];
    if (c > '`' && c < '\u00ab' || c < '"') {
      return 0; // as nearly everywhere
    }
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> 1;
      case '\'', '`', '\u2018', '\u2019' -> at + 1 < limit && text[at + 1] == c ? 2 : 0;
      default -> 0;
    };
  }

  private void read() {
    int at = block.start();
    while (at < block.end()) {
      int length = length(text, at, block.end());
      if (length == 0) {
        at++;
      } else {
        at = mark(at, length);
      }
    }
  }

  /** Takes the mark at an offset; returns where to go on. */
  private int mark(int at, int length) {
    if (isOpen() ? opensForSure(at, at + length) : mayOpen(at, at + length)) {
      openedAt = at;
      openedTo = at + length;
      return at + length;
    }
    if (!isOpen()) {
      return at + length;
    }
    int from = length == 2 ? lastPairOfRun(at) : at;
    add(from, from + length, false, 1.0);
    return from + length;
  }

  /** Of three apostrophes the first closes what is quoted inside, and the others close this. */
  private int lastPairOfRun(int at) {
    int from = at;
    while (from + 2 < block.end() && text[from + 2] == text[at]) {
      from++;
    }
    return from;
  }

  private boolean isOpen() {
    return openedAt >= 0;
  }

  private boolean mayOpen(int at, int to) {
    return switch (text[at]) {
      case '\u201e', '\u201f', '`', '\u2018' -> true;
      case '\u201c', '\u00ab' -> !facesBack(at, to);
      case '\u201d', '\u00bb' -> facesOn(at, to);
      case '\u2019' -> false;
      default -> spaceBefore(at) || !spaceBehind(to) && !Chars.isLetterOrDigit(before(at));
    };
  }

  private boolean opensForSure(int at, int to) {
    return switch (text[at]) {
      case '\u201c' -> text[openedAt] != '\u201e' || facesOn(at, to);
      case '\u00ab' -> text[openedAt] != '\u00bb' || facesOn(at, to);
      case '\u201e' -> !facesBack(at, to);
      case '`', '\u2018' -> true;
      case '\u201d', '\u201f', '\u00bb', '\u2019' -> false;
      default -> spaceBefore(at) && Chars.isLetterOrDigit(behind(to));
    };
  }

  /** Whether a mark stands as an opening one does: {@code »Wort}. */
  private boolean facesOn(int at, int to) {
    return spaceBefore(at) && Chars.isLetterOrDigit(behind(to));
  }

  /** Whether a mark stands as a closing one does: {@code Wort“,}. */
  private boolean facesBack(int at, int to) {
    return !spaceBefore(at)
        && ":,".indexOf(before(at)) < 0
        && (spaceBehind(to) || ".,;:!?)".indexOf(behind(to)) >= 0);
  }

  private boolean spaceBefore(int at) {
    char c = before(at);
    return Character.isWhitespace(c) || "\u00a0([{-\u2013\u2014/".indexOf(c) >= 0;
  }

  private char before(int at) {
    return at > block.start() ? text[at - 1] : ' ';
  }

  private boolean spaceBehind(int to) {
    return Character.isWhitespace(behind(to));
  }

  private char behind(int to) {
    return to < block.end() ? text[to] : ' ';
  }

  private void endOfBlock(boolean goesOn) {
    if (isOpen()) {
      add(block.end(), block.end(), goesOn, goesOn ? 1.0 : UNCLOSED);
    }
  }

  private void add(int closedAt, int closedTo, boolean runsOn, double certainty) {
    int from = openedTo;
    int to = closedAt;
    while (from < to && Character.isWhitespace(text[from])) {
      from++;
    }
    while (to > from && Character.isWhitespace(text[to - 1])) {
      to--;
    }
    if (from < to) {
      found.add(
          new Quoted(index, Span.of(openedAt, closedTo), Span.of(from, to), runsOn, certainty));
    }
    openedAt = -1;
  }
}
