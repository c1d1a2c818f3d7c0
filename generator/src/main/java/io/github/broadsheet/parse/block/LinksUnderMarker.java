package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Under a line such as <em>Related</em> or <em>Read more</em> that names no story stand the
 * stories": the short lines down to the next paragraph. Not in a script whose sentences have no
 * stop: there a paragraph looks like a line.
 */
final class LinksUnderMarker implements BlockRevision {

  private static final int MOST_MARKER_WORDS = 4;
  private static final int MOST_WORDS = 24;
  private static final int MOST_LINKS = 12;
  private static final int MOST_CROSSHEAD_WORDS = 5;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (!layout.isEnglish() && layout.lastProse() < 1) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    int links = MOST_LINKS;
    for (int i = 1; i < blocks.size(); i++) {
      Shape shape = layout.shapes().get(i);
      if (blocks.get(i).kind() == BlockKind.LEFTOVER) {
        boolean marker =
            blocks.get(i).found().rule().equals("LeftoverReadMore")
                && (shape.words() <= MOST_MARKER_WORDS || shape.text().endsWith(":"));
        links = marker ? 0 : links;
      } else if (links < MOST_LINKS && isLink(blocks.get(i), shape) && !isCrosshead(layout, i)) {
        revised.set(i, Revised.as(BlockKind.LEFTOVER, blocks.get(i), "LinksUnderMarker", 0.7));
        links++;
      } else {
        links = MOST_LINKS;
      }
    }
    return List.copyOf(revised);
  }

  /** A few words over a paragraph: the story goes on. */
  private static boolean isCrosshead(Layout layout, int at) {
    return layout.shapes().get(at).words() <= MOST_CROSSHEAD_WORDS
        && at + 1 < layout.shapes().size()
        && layout.shapes().get(at + 1).isProse();
  }

  private static boolean isLink(Block block, Shape shape) {
    boolean plain =
        block.kind() == BlockKind.PARAGRAPH
            || block.kind() == BlockKind.SUBHEADING
            || block.kind() == BlockKind.LIST_ITEM;
    return plain
        && shape.words() <= MOST_WORDS
        && shape.isShort()
        && !shape.text().endsWith(":")
        && !(shape.endsSentence() && !shape.text().endsWith("?") && !shape.text().endsWith("..."));
  }
}
