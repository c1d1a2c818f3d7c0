package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All quoted words of a story. Double marks are the main ones; single ones only where a story
 * quotes nothing in double ones. A block quotation needs none.
 */
final class QuotedWords {

  private static final double SET_APART = 0.8;

  private QuotedWords() {}

  /** The quotations of the running text, of captions and decks, in order. */
  static List<Quoted> of(char[] text, List<Block> blocks) {
    List<Quoted> quoted = inDoubleMarks(text, blocks);
    boolean british = quoted.isEmpty();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.QUOTE && !hasDouble(text, block.span())) {
        quoted.add(setApart(text, block.span(), i));
      } else if (british && mayQuote(block)) {
        quoted.addAll(SingleMarks.pairs(text, block.span(), i));
      }
    }
    quoted.sort(Comparator.comparing(Quoted::outer));
    return quoted;
  }

  /** From the last block to the first, to know of each whether the next paragraph opens a mark. */
  private static List<Quoted> inDoubleMarks(char[] text, List<Block> blocks) {
    List<Quoted> quoted = new ArrayList<>();
    boolean nextOpens = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      Span span = block.span();
      if (mayQuote(block)) {
        quoted.addAll(DoubleMarks.pairs(text, span, i, nextOpens));
      }
      if (block.kind().isStory()) {
        nextOpens = span.length() > 0 && DoubleMarks.opensAt(text, span.start(), span.end());
      }
    }
    return quoted;
  }

  /** A block quotation needs no marks; a line that begins with a dash under it signs it. */
  private static Quoted setApart(char[] text, Span block, int index) {
    int lineEnd = lastLine(text, block);
    boolean signed =
        lineEnd > block.start()
            && lineEnd + 1 < block.end()
            && "\u2014\u2013\u2015-".indexOf(text[lineEnd + 1]) >= 0;
    Span words = Span.of(block.start(), signed ? lineEnd : block.end());
    return new Quoted(index, words, words, false, SET_APART);
  }

  /** Where the last line of a block is broken off from those above, or before the block. */
  private static int lastLine(char[] text, Span block) {
    int at = block.end() - 1;
    while (at >= block.start() && text[at] != '\n') {
      at--;
    }
    return at;
  }

  private static boolean mayQuote(Block block) {
    return block.kind().isStory()
        || block.kind() == BlockKind.CAPTION
        || block.kind() == BlockKind.DECK;
  }

  private static boolean hasDouble(char[] text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (DoubleMarks.length(text, at, span.end()) > 0) {
        return true;
      }
    }
    return false;
  }
}
