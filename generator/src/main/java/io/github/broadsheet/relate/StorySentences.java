package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an article, block by block, each block cut once. For one thread: it remembers
 * what it has cut.
 */
final class StorySentences {

  private final List<Block> blocks;
  private final List<List<Span>> cut;

  StorySentences(Article article) {
    blocks = article.blocks();
    cut = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      cut.add(List.of());
    }
  }

  /** Position of the block that holds an offset, or -1. */
  int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (span.contains(offset)) {
        return middle;
      }
      if (offset < span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** The same block, or -1 where the body of the page does not have it. */
  int shown(int block) {
    return blocks.get(block).isBody() ? block : Passage.NOT_SHOWN;
  }

  /**
   * The sentence of a block that holds an offset; the one before it where the offset stands between
   * two, the whole block where it has none.
   */
  Span around(int block, int offset) {
    List<Span> sentences = of(block);
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? blocks.get(block).span() : sentences.get(low);
  }

  /** The sentences of a block, in the text of the manuscript; a dateline is no part of them. */
  List<Span> of(int block) {
    if (cut.get(block).isEmpty()) {
      cut.set(block, cut(blocks.get(block)));
    }
    return cut.get(block);
  }

  private static List<Span> cut(Block block) {
    int shift = block.span().start();
    int start = block.dateline().map(line -> line.span().end() - shift).orElse(0);
    int length = block.text().length();
    List<Span> sentences = Sentences.of(block.text(), Span.of(Math.min(start, length), length));
    sentences.replaceAll(span -> Span.of(span.start() + shift, span.end() + shift));
    return sentences;
  }
}
