package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Between byline and story a web page has labels and links": short lines without a full stop,
 * below byline or date and above the first paragraph.
 */
final class LinesAboveStory implements BlockRevision {

  private static final int MOST_WORDS = 6;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    List<Block> revised = new ArrayList<>(blocks);
    boolean below = false;
    int end = !layout.isEnglish() ? 0 : Math.min(layout.firstProse(), blocks.size());
    for (int i = 1; i < end && end < blocks.size(); i++) {
      Block block = blocks.get(i);
      below |= block.kind() == BlockKind.BYLINE || block.kind() == BlockKind.DATE;
      boolean plain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
      Shape shape = layout.shapes().get(i);
      if (below && plain && shape.words() <= MOST_WORDS && !shape.endsSentence()) {
        revised.set(i, Revised.as(BlockKind.LEFTOVER, block, "LinesAboveStory", 0.55));
      }
    }
    return List.copyOf(revised);
  }
}
