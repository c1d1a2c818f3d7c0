package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "A caption stands directly above its credit, or, where the page sets credits first, directly
 * below it." Which of the two a page does is seen from all its credits together; a credit in
 * brackets always belongs to what stands above it.
 */
final class CaptionBesideCredit implements BlockRevision {

  private static final int MOST_WORDS = 50;
  private static final int SHORT = 25;
  private static final int SHORT_ABOVE_STORY = 35;
  private static final int SURE = 5;
  private static final int MOST_WORDS_WITH_LOOK = 95;

  /** First words of a sentence that goes on from another one. */
  private static final Set<String> GOING_ON =
      Set.of(
          "but",
          "and",
          "or",
          "so",
          "yet",
          "however",
          "meanwhile",
          "they",
          "he",
          "she",
          "if",
          "i",
          "we",
          "you",
          "that",
          "those",
          "there",
          "then",
          "also",
          "still",
          "instead",
          "because",
          "although",
          "though");

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    int above = 0;
    int below = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.CREDIT && !isBracketed(blocks.get(i))) {
        above += score(layout, blocks, i - 1);
        below += score(layout, blocks, i + 1);
      }
    }
    int step = below > above ? 1 : -1;
    List<Block> revised = null;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != BlockKind.CREDIT) {
        continue;
      }
      int beside = isBracketed(blocks.get(i)) ? i - 1 : i + step;
      if (score(layout, blocks, beside) > 0 && blocks.get(beside).kind() != BlockKind.CAPTION) {
        revised = revised == null ? new ArrayList<>(blocks) : revised;
        revised.set(
            beside, Revised.as(BlockKind.CAPTION, blocks.get(beside), "CaptionBesideCredit", 0.75));
      }
    }
    return revised == null ? blocks : List.copyOf(revised);
  }

  /** A credit in brackets belongs to what stands above it, whatever the page does with others. */
  private static boolean isBracketed(Block credit) {
    return credit.kind() == BlockKind.CREDIT && credit.text().startsWith("(");
  }

  /**
   * Whether it speaks of what stood before, or to somebody: {@code But the company …}, {@code THE
   * MAYOR: …}.
   */
  private static boolean goesOn(Shape shape) {
    int space = shape.opening().indexOf(' ');
    String first = space < 0 ? shape.opening() : shape.opening().substring(0, space);
    return GOING_ON.contains(first) || shape.isProse() && colonAfterCapitals(shape.text());
  }

  private static boolean colonAfterCapitals(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && colon < 30 && PlaceNames.isInCapitals(text.substring(0, colon));
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
    if (at == 1 && at + 1 < blocks.size() && isBracketed(blocks.get(at + 1))) {
      return SURE;
    }
    boolean speech =
        shape.text().contains(" said")
            || shape.text().contains("”")
            || shape.text().contains(",\" ")
            || shape.text().contains(".\" ")
            || shape.text().endsWith(".\"");
    return speech || goesOn(shape) ? 0 : 2 * look + (shape.words() <= shortest(layout, at) ? 1 : 0);
  }

  /** Above the story no paragraph of it can be meant. */
  private static int shortest(Layout layout, int at) {
    return at <= layout.firstProse() ? SHORT_ABOVE_STORY : SHORT;
  }
}
