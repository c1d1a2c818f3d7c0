package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "A quotation that is set apart has its speaker below it": on pages in other languages than
 * English without any marks or dash, {@code Wir haben gewarnt.}, and under it {@code Ana Moor,
 * Hafenmeisterin}.
 */
final class QuoteAbroad implements BlockRevision {

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 60;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    if (layout.isEnglish()) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int i = layout.firstProse() + 1; i + 1 < blocks.size(); i++) {
      if (isQuotation(blocks.get(i), layout.shapes().get(i))
          && isSpeaker(blocks.get(i + 1), layout.shapes().get(i), layout.shapes().get(i + 1))) {
        revised.set(i, Revised.as(BlockKind.QUOTE, blocks.get(i), "QuoteAbroad", 0.6));
      }
    }
    return List.copyOf(revised);
  }

  private static boolean isQuotation(Block block, Shape shape) {
    return block.kind() == BlockKind.PARAGRAPH
        && shape.endsSentence()
        && shape.words() >= FEWEST_WORDS
        && shape.words() <= MOST_WORDS;
  }

  /** Who is named below and not in the words themselves, which say nothing of a third person. */
  private static boolean isSpeaker(Block block, Shape above, Shape shape) {
    String rule = block.found().rule();
    boolean named =
        block.kind() == BlockKind.CAPTION
            && block.credit().isEmpty()
            && (rule.equals("CaptionAbroad") || rule.equals("CaptionOfNameAlone"))
            && !shape.endsSentence();
    int comma = shape.text().indexOf(',');
    String name = comma < 0 ? shape.text() : shape.text().substring(0, comma);
    return named
        && PersonName.hasForm(name)
        && !above.text().contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
