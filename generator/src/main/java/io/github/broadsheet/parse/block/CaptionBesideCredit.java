package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "A caption stands directly above its credit, or, where the page sets credits first, directly
 * below it." Which of the two a page does is seen from all its credits together.
 */
final class CaptionBesideCredit implements BlockRevision {

  private static final int MOST_WORDS = 50;
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
    boolean speech = shape.text().contains(" said") || shape.text().contains("”");
    return speech || goesOn(shape) ? 0 : 2 * look + (shape.words() <= 25 ? 1 : 0);
  }
}
