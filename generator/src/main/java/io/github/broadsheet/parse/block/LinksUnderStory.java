package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Under the last paragraph of a web page stand links": short lines without a full stop. Only where
 * the page has left something else behind; a plain text may well end with a line of verse.
 */
final class LinksUnderStory implements BlockRevision {

  private static final int MOST_WORDS = 24;

  /** More lines may be a list whose words we cannot read. */
  private static final int MOST_ABROAD = 6;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (layout.lastProse() < 1 || !hasLeftover(layout, blocks)) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    int links = 0;
    for (int i = layout.lastProse() + 1; i < blocks.size(); i++) {
      if (isLink(blocks.get(i), layout.shapes().get(i))) {
        links++;
        revised.set(i, Revised.as(BlockKind.LEFTOVER, blocks.get(i), "LinksUnderStory", 0.65));
      }
    }
    return layout.isEnglish() || links <= MOST_ABROAD ? List.copyOf(revised) : blocks;
  }

  private static boolean hasLeftover(Layout layout, List<Block> blocks) {
    return blocks.subList(layout.lastProse() + 1, blocks.size()).stream()
        .anyMatch(block -> block.kind() == BlockKind.LEFTOVER);
  }

  private static boolean isLink(Block block, Shape shape) {
    boolean plain =
        block.kind() == BlockKind.PARAGRAPH
            || block.kind() == BlockKind.SUBHEADING
            || block.kind() == BlockKind.LIST_ITEM && block.found().isUnsure();
    return plain
        && shape.words() <= MOST_WORDS
        && shape.isShort()
        && !shape.opensQuoted()
        && !isSentence(shape);
  }

  /** A question may be a link's title; what ends with a full stop is not. */
  private static boolean isSentence(Shape shape) {
    return shape.text().endsWith(":")
        || shape.endsSentence() && !shape.text().endsWith("?") && !shape.text().endsWith("...");
  }
}
