package io.github.broadsheet.relate;

import io.github.broadsheet.model.Span;

/**
 * A place in an article's text that a list quotes; the words are fetched from {@link Articles} when
 * a page needs them.
 *
 * @param article id of the article
 * @param block position of the block in the article's list of blocks, where {@code p<block>} is its
 *     anchor on the page; {@link #NOT_SHOWN} where the body of the page does not have it
 * @param span the sentence, caption or quotation, in the text of the manuscript
 */
public record Passage(String article, int block, Span span) {

  /** Stands for a block without an anchor: a headline, say. */
  public static final int NOT_SHOWN = -1;

  /** Whether the page of the article has an anchor for it. */
  public boolean isShown() {
    return block != NOT_SHOWN;
  }
}
