package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "A label that stands on a page twice belongs to the page": {@code Most popular}, {@code
 * Publicidad}. A story gives no two of its chapters one name; but a poem may say a line again, and
 * so this holds only where the page has left something else behind.
 */
final class LabelSaidAgain implements BlockRevision {

  private static final int MOST_WORDS = 4;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    Set<String> again = saidAgain(layout, blocks);
    if (again.isEmpty() || blocks.stream().noneMatch(block -> block.kind() == BlockKind.LEFTOVER)) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      if (again.contains(blocks.get(i).text()) && isPlain(blocks.get(i))) {
        revised.set(i, Revised.as(BlockKind.LEFTOVER, blocks.get(i), "LabelSaidAgain", 0.7));
      }
    }
    return List.copyOf(revised);
  }

  private static Set<String> saidAgain(Layout layout, List<Block> blocks) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (int i = 1; i < blocks.size(); i++) {
      Shape shape = layout.shapes().get(i);
      if (isLabel(shape) && isPlain(blocks.get(i)) && !once.add(shape.text())) {
        again.add(shape.text());
      }
    }
    return again;
  }

  private static boolean isLabel(Shape shape) {
    return shape.words() > 0
        && shape.words() <= MOST_WORDS
        && !shape.endsSentence()
        && !shape.opensQuoted();
  }

  private static boolean isPlain(Block block) {
    return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
  }
}
