package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Between byline and story a web page has labels and links": short lines without a full stop,
 * below byline or date and above the first paragraph, and longer ones in a row. Under {@code Story
 * highlights} such a row sums the story up, and is a list of it.
 */
final class LinesAboveStory implements BlockRevision {

  private static final int MOST_WORDS = 6;

  /** One headline there may be a deck; several in a row lead to other stories. */
  private static final int FEWEST_HEADLINES = 2;

  private static final int MOST_WORDS_OF_HEADLINE = 20;

  private static final Set<String> SUMMARIES =
      Set.of("story highlights", "highlights", "key points", "key takeaways", "at a glance");

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    int end = Math.min(layout.firstProse(), blocks.size());
    int from = 1;
    while (from < end && !isHead(blocks.get(from))) {
      from++;
    }
    if (!layout.isEnglish() || from >= end || end == blocks.size()) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int at = from; at < end; ) {
      int to = at;
      while (to < end && isHeadline(blocks.get(to), layout.shapes().get(to))) {
        to++;
      }
      if (to - at >= FEWEST_HEADLINES) {
        takeRow(layout, revised, at, to);
      } else if (isLabel(blocks.get(at), layout.shapes().get(at))) {
        revised.set(at, leftover(blocks.get(at)));
      }
      at = Math.max(to, at + 1);
    }
    return List.copyOf(revised);
  }

  private static void takeRow(Layout layout, List<Block> blocks, int from, int to) {
    boolean summary = SUMMARIES.contains(layout.shapes().get(from - 1).opening().strip());
    for (int i = from; i < to; i++) {
      blocks.set(
          i,
          summary
              ? Revised.as(BlockKind.LIST_ITEM, blocks.get(i), "LinesAboveStory", 0.6)
              : leftover(blocks.get(i)));
    }
  }

  private static Block leftover(Block block) {
    return Revised.as(BlockKind.LEFTOVER, block, "LinesAboveStory", 0.55);
  }

  private static boolean isHead(Block block) {
    return block.kind() == BlockKind.BYLINE || block.kind() == BlockKind.DATE;
  }

  private static boolean isPlain(Block block, Shape shape) {
    return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING)
        && !shape.endsSentence();
  }

  private static boolean isLabel(Block block, Shape shape) {
    return isPlain(block, shape) && shape.words() <= MOST_WORDS;
  }

  private static boolean isHeadline(Block block, Shape shape) {
    return isPlain(block, shape)
        && shape.words() > MOST_WORDS
        && shape.words() <= MOST_WORDS_OF_HEADLINE
        && !shape.text().endsWith(":");
  }
}
