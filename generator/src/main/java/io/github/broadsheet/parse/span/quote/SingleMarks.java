package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs single quotation marks, {@code 'so'} and {@code ‘so’}, in texts that use no double ones, as
 * many British papers do.
 *
 * <p>An apostrophe is no mark: not in {@code don't}, not in {@code the workers' pay}, not in {@code
 * the '90s}. Linear in the block: each search for a closing mark ends at the next opening one.
 */
final class SingleMarks {

  private static final double CERTAINTY = 0.8;

  private SingleMarks() {}

  /** The quotations of one block. */
  static List<Quoted> pairs(char[] text, Span block, int index) {
    List<Quoted> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      if (!opens(text, block, at)) {
        at++;
        continue;
      }
      int close = close(text, block, at + 1);
      if (close > at + 1) {
        found.add(
            new Quoted(index, Span.of(at, close + 1), Span.of(at + 1, close), false, CERTAINTY));
        at = close + 1;
      } else {
        at = nextOpening(text, block, at + 1);
      }
    }
    return found;
  }

  private static int nextOpening(char[] text, Span block, int from) {
    int at = from;
    while (at < block.end() && !opens(text, block, at)) {
      at++;
    }
    return at;
  }

  /**
   * Offset of the closing mark, or -1. A mark behind punctuation or before it is sure; one behind
   * an {@code s} may be a possessive, and gives way to a sure one.
   */
  private static int close(char[] text, Span block, int from) {
    int maybe = -1;
    for (int at = from; at < block.end() && !opens(text, block, at); at++) {
      if (!closes(text, block, at)) {
        continue;
      }
      char before = text[at - 1];
      char behind = at + 1 < block.end() ? text[at + 1] : '.';
      boolean sure = !Chars.isLetterOrDigit(before) || !Character.isWhitespace(behind);
      if (sure || before != 's') {
        return at;
      }
      if (maybe < 0) {
        maybe = at;
      }
    }
    return maybe;
  }

  private static boolean opens(char[] text, Span block, int at) {
    char c = text[at];
    if (c != '\'' && c != '\u2018' || at + 1 >= block.end()) {
      return false;
    }
    char before = at > block.start() ? text[at - 1] : ' ';
    char behind = text[at + 1];
    boolean free = Character.isWhitespace(before) || "\u00a0([-\u2013\u2014/:".indexOf(before) >= 0;
    return free && (Chars.isLetter(behind) || c == '\u2018' && !Character.isWhitespace(behind));
  }

  private static boolean closes(char[] text, Span block, int at) {
    char c = text[at];
    if (c != '\'' && c != '\u2019' || Character.isWhitespace(text[at - 1])) {
      return false;
    }
    return at + 1 >= block.end() || !Chars.isLetterOrDigit(text[at + 1]);
  }
}
