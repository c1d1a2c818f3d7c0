package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decks of pages in other languages than English, which set them freely among kicker, date, buttons
 * and byline: what stands above the byline, or above the date where there is no byline, and no
 * picture beside it, is one.
 */
final class DeckAbroad {

  private static final int LOWEST_HEAD = 12;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 70;

  private DeckAbroad() {}

  static List<Block> revise(Layout layout, List<Block> blocks) {
    int head = head(layout, blocks);
    List<Block> revised = null;
    for (int i = 1; i + 1 < blocks.size() && i < Math.max(head, 2); i++) {
      Shape shape = layout.shapes().get(i);
      boolean open = i == 1 && !shape.endsSentence();
      if (mayBe(blocks.get(i), shape)
          && (i < head || open)
          && !isPicture(blocks.get(i + 1))
          && !isPicture(blocks.get(i - 1))) {
        revised = revised == null ? new ArrayList<>(blocks) : revised;
        revised.set(
            i,
            Revised.as(BlockKind.DECK, blocks.get(i), "DeckUnderHeadline", i < head ? 0.75 : 0.65));
      }
    }
    return revised == null ? blocks : List.copyOf(revised);
  }

  /** Where the lowest line of byline and dates above the story stands, or 0. */
  private static int head(Layout layout, List<Block> blocks) {
    int head = 0;
    int end = Math.min(Math.min(layout.firstProse(), LOWEST_HEAD), blocks.size());
    boolean byline = false;
    boolean date = false;
    for (int i = 1; i < end && !(byline && date && layout.shapes().get(i).isProse()); i++) {
      BlockKind kind = blocks.get(i).kind();
      byline |= kind == BlockKind.BYLINE;
      date |= kind == BlockKind.DATE;
      head = kind == BlockKind.BYLINE || kind == BlockKind.DATE ? i : head;
    }
    return head;
  }

  private static boolean mayBe(Block block, Shape shape) {
    boolean plain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
    return plain && shape.words() >= FEWEST_WORDS && shape.words() <= MOST_WORDS;
  }

  private static boolean isPicture(Block block) {
    return block.kind() == BlockKind.CREDIT && !block.text().startsWith("(")
        || block.kind() == BlockKind.CAPTION && block.credit().isEmpty();
  }
}
