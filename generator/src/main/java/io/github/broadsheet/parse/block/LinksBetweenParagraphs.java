package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "Headlines between paragraphs lead to other stories": three or more long lines without a full
 * stop in a row, or a single one that no other crosshead of the story keeps company. Only where the
 * page has left something else behind.
 */
final class LinksBetweenParagraphs implements BlockRevision {

  private static final int FEWEST_IN_A_ROW = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 24;
  private static final int FEWEST_WORDS_OF_HEADLINE = 7;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> block.kind() == BlockKind.LEFTOVER)) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int from = Math.max(1, layout.firstProse()); from < layout.lastProse(); from++) {
      int to = from;
      int words = 0;
      while (to < layout.lastProse() && isLine(blocks.get(to), layout.shapes().get(to))) {
        words += layout.shapes().get(to).words();
        to++;
      }
      if (to - from >= FEWEST_IN_A_ROW
          && words >= (to - from) * FEWEST_WORDS_OF_HEADLINE
          && !announced(blocks, from)) {
        takeAsLinks(layout, revised, from, to);
      }
      from = to;
    }
    takeLonelyOne(layout, revised);
    return List.copyOf(revised);
  }

  private static boolean announced(List<Block> blocks, int at) {
    return blocks.get(at - 1).text().endsWith(":");
  }

  /** Headlines do not speak of themselves or to the reader. */
  private static boolean speaks(Shape shape) {
    return shape.opensWith("we ")
        || shape.opensWith("i ")
        || shape.opensWith("you ")
        || shape.opensWith("it ");
  }

  private static boolean isLine(Block block, Shape shape) {
    boolean unknown =
        block.kind() == BlockKind.SUBHEADING && block.found().certainty() < 0.8
            || block.found().rule().equals("PlainParagraph");
    return unknown
        && shape.words() >= FEWEST_WORDS
        && shape.words() <= MOST_WORDS
        && shape.isShort()
        && !speaks(shape)
        && !shape.text().endsWith(":")
        && (!shape.endsSentence() || shape.text().endsWith("?"));
  }

  /** The last line may be the crosshead of the paragraph below. */
  private static void takeAsLinks(Layout layout, List<Block> blocks, int from, int to) {
    Shape last = layout.shapes().get(to - 1);
    boolean crosshead =
        last.words() < FEWEST_WORDS_OF_HEADLINE + 1
            && blocks.get(to - 1).kind() == BlockKind.SUBHEADING;
    for (int i = from; i < (crosshead ? to - 1 : to); i++) {
      blocks.set(i, leftover(blocks.get(i)));
    }
  }

  private static void takeLonelyOne(Layout layout, List<Block> blocks) {
    int lonely = -1;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.SUBHEADING) {
        if (lonely >= 0) {
          return;
        }
        lonely = i;
      }
    }
    if (lonely < 0) {
      return;
    }
    Shape shape = layout.shapes().get(lonely);
    if (isLine(blocks.get(lonely), shape)
        && shape.words() >= FEWEST_WORDS_OF_HEADLINE
        && !shape.opensQuoted()
        && !shape.text().endsWith("?")
        && !announced(blocks, lonely)) {
      blocks.set(lonely, leftover(blocks.get(lonely)));
    }
  }

  private static Block leftover(Block block) {
    return Revised.as(BlockKind.LEFTOVER, block, "LinksBetweenParagraphs", 0.55);
  }
}
