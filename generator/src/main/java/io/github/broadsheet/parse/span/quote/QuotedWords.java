package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All words in quotation marks of a story. Double marks are the main ones; single ones only where a
 * story has no double ones at all.
 */
final class QuotedWords {

  private static final double SET_APART = 0.8;

  private QuotedWords() {}

  /** The quotations of the running text and captions, in order. */
  static List<Quoted> of(String text, List<Block> blocks) {
    List<Quoted> quoted = new ArrayList<>();
    boolean anyDouble = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (mayQuote(blocks.get(i))) {
        Span span = blocks.get(i).span();
        boolean hasDouble = hasDouble(text, span);
        anyDouble |= hasDouble;
        if (blocks.get(i).kind() == BlockKind.QUOTE && !hasDouble) {
          quoted.add(setApart(text, span, i));
        } else if (hasDouble) {
          quoted.addAll(DoubleMarks.pairs(text, span, i, nextOpens(text, blocks, i)));
        }
      }
    }
    if (!anyDouble) {
      for (int i = 0; i < blocks.size(); i++) {
        if (mayQuote(blocks.get(i)) && blocks.get(i).kind() != BlockKind.QUOTE) {
          quoted.addAll(SingleMarks.pairs(text, blocks.get(i).span(), i));
        }
      }
    }
    quoted.sort(Comparator.comparing(Quoted::outer));
    return quoted;
  }

  /** A block quotation needs no marks; a line that begins with a dash under it signs it. */
  private static Quoted setApart(String text, Span block, int index) {
    int lineEnd = text.lastIndexOf('\n', block.end() - 1);
    boolean signed =
        lineEnd > block.start()
            && lineEnd + 1 < block.end()
            && "\u2014\u2013\u2015-".indexOf(text.charAt(lineEnd + 1)) >= 0;
    Span words = Span.of(block.start(), signed ? lineEnd : block.end());
    return new Quoted(index, words, words, false, SET_APART);
  }

  private static boolean mayQuote(Block block) {
    return block.kind().isStory()
        || block.kind() == BlockKind.CAPTION
        || block.kind() == BlockKind.DECK;
  }

  private static boolean hasDouble(String text, Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (DoubleMarks.length(text, at, span.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next paragraph of the story begins with an opening mark. */
  private static boolean nextOpens(String text, List<Block> blocks, int index) {
    for (int i = index + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind().isStory()) {
        return DoubleMarks.opensAt(text, block.span().start(), block.span().end());
      }
    }
    return false;
  }
}
