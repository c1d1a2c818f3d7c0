package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "A caption stands directly above its credit, or, where the page sets credits first, directly
 * below it." Which of the two a page does is seen from all its credits together.
 */
final class CaptionBesideCredit implements BlockRevision {

  private static final int MOST_WORDS = 50;
  private static final int SURE = 5;
  private static final int MOST_WORDS_WITH_LOOK = 95;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    int above = 0;
    int below = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.CREDIT) {
        above += score(layout, blocks, i - 1);
        below += score(layout, blocks, i + 1);
      }
    }
    if (above == 0 && below == 0) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    int step = below > above ? 1 : -1;
    for (int i = 1; i < blocks.size(); i++) {
      int beside = i + step;
      if (blocks.get(i).kind() == BlockKind.CREDIT
          && score(layout, blocks, beside) > 0
          && blocks.get(beside).kind() != BlockKind.CAPTION) {
        revised.set(
            beside, Revised.as(BlockKind.CAPTION, blocks.get(beside), "CaptionBesideCredit", 0.75));
      }
    }
    return List.copyOf(revised);
  }

  /**
   * How much the block looks like the caption of the credit beside it; 0 where it cannot be one.
   */
  private static int score(Layout layout, List<Block> blocks, int at) {
    if (at < 1 || at >= blocks.size()) {
      return 0;
    }
    BlockKind kind = blocks.get(at).kind();
    if (kind == BlockKind.CAPTION && blocks.get(at).credit().isEmpty()) {
      return SURE;
    }
    Shape shape = layout.shapes().get(at);
    if (kind != BlockKind.PARAGRAPH && kind != BlockKind.SUBHEADING || shape.words() < 3) {
      return 0;
    }
    int look = CaptionLook.of(shape);
    if (shape.words() > (look > 0 ? MOST_WORDS_WITH_LOOK : MOST_WORDS) || shape.opensQuoted()) {
      return 0;
    }
    boolean speech = shape.text().contains(" said") || shape.text().contains("”");
    return speech ? 0 : 2 * look + (shape.words() <= 25 ? 1 : 0);
  }
}
