package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "Between headline and byline stands the deck": a line or three that say what the story is about.
 * A line without a full stop directly under the headline is one also where no byline follows.
 */
final class DeckUnderHeadline implements BlockRevision {

  private static final int MOST_WORDS = 50;
  private static final int FEWEST_WORDS = 4;

  /** How far below the deck the byline may stand. */
  private static final int REACH = 4;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (!layout.isEnglish()) {
      return DeckAbroad.revise(layout, blocks);
    }
    List<Block> revised = null;
    for (int i = 1; i < Math.min(blocks.size() - 1, 4); i++) {
      if (blocks.get(i).kind() == BlockKind.LEFTOVER) {
        continue;
      }
      if (!mayBe(blocks.get(i), layout.shapes().get(i)) || !isUnderHead(blocks, i, revised)) {
        break;
      }
      boolean headBelow = headIsBelow(blocks, i);
      boolean open =
          i == 1
              && !layout.shapes().get(i).endsSentence()
              && blocks.get(i + 1).kind() != BlockKind.CREDIT;
      if (!headBelow && !open) {
        break;
      }
      revised = revised == null ? new ArrayList<>(blocks) : revised;
      revised.set(
          i,
          Revised.as(BlockKind.DECK, blocks.get(i), "DeckUnderHeadline", headBelow ? 0.8 : 0.65));
    }
    return revised == null ? blocks : List.copyOf(revised);
  }

  private static boolean isUnderHead(List<Block> blocks, int at, @Nullable List<Block> revised) {
    int above = at - 1;
    while (blocks.get(above).kind() == BlockKind.LEFTOVER) {
      above--;
    }
    return above == 0 || revised != null && revised.get(above).kind() == BlockKind.DECK;
  }

  private static boolean mayBe(Block block, Shape shape) {
    boolean plain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
    return plain && shape.words() >= FEWEST_WORDS && shape.words() <= MOST_WORDS;
  }

  private static boolean headIsBelow(List<Block> blocks, int at) {
    if (blocks.get(at + 1).kind() == BlockKind.CREDIT) {
      return false;
    }
    for (int i = at + 1; i <= at + REACH && i < blocks.size(); i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind == BlockKind.BYLINE || kind == BlockKind.DATE) {
        return true;
      }
      if (kind.isStory() && i > at + 2) {
        return false;
      }
    }
    return false;
  }
}
