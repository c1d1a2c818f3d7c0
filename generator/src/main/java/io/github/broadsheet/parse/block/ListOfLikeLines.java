package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Lines that are built alike are a list": four or more short lines in a row, without a full stop,
 * that all hold the same sign: {@code Norway (Group A): third time}, {@code Moor and Sons,
 * Lindholm}; or two and more that end with a semicolon.
 */
final class ListOfLikeLines implements BlockRevision {

  private static final int FEWEST = 4;
  private static final int MOST_WORDS = 12;
  private static final String[] SIGNS = {": ", " (", ", ", " - ", " – ", " — "};

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    List<Block> revised = new ArrayList<>(blocks);
    for (String sign : SIGNS) {
      int from = 1;
      for (int at = 1; at <= blocks.size(); at++) {
        boolean like =
            at < blocks.size()
                && isLine(blocks.get(at), layout.shapes().get(at))
                && layout.shapes().get(at).text().contains(sign);
        if (!like) {
          take(revised, from, at);
          from = at + 1;
        }
      }
    }
    takeSemicolons(layout, revised);
    return List.copyOf(revised);
  }

  private static boolean isLine(Block block, Shape shape) {
    return isUnknown(block)
        && shape.words() >= 2
        && shape.words() <= MOST_WORDS
        && !shape.endsSentence()
        && !shape.text().endsWith(":");
  }

  private static boolean isUnknown(Block block) {
    return block.kind() == BlockKind.SUBHEADING && block.found().certainty() < 0.8
        || block.found().rule().equals("PlainParagraph");
  }

  private static void take(List<Block> blocks, int from, int to) {
    for (int i = from; i < to && to - from >= FEWEST; i++) {
      blocks.set(i, item(blocks.get(i)));
    }
  }

  /** {@code … and registers;}, {@code … and opens; and}: and the line below the last of them. */
  private static void takeSemicolons(Layout layout, List<Block> blocks) {
    boolean open = false;
    for (int i = 1; i < blocks.size(); i++) {
      Shape shape = layout.shapes().get(i);
      boolean ends = shape.text().endsWith(";") || shape.text().endsWith("; and");
      if ((ends || open) && isUnknown(blocks.get(i)) && !shape.opensQuoted()) {
        blocks.set(i, item(blocks.get(i)));
      }
      open = ends;
    }
  }

  private static Block item(Block block) {
    return Revised.as(BlockKind.LIST_ITEM, block, "ListOfLikeLines", 0.6);
  }
}
