package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "A name alone between paragraphs is the caption of a portrait": {@code Ana Moor}, {@code Ana
 * Moor.}, {@code Ana Moor, 64}, when the story names the person in full and the paragraph below
 * speaks of something else; a crosshead names what the paragraph below is about.
 */
final class CaptionOfNameAlone implements BlockRevision {

  private static final int MOST_WORDS = 6;

  /** A page has few portraits; whatever the text, no more names are looked for in it. */
  private static final int MOST_NAMES = 20;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    List<Integer> captions = new ArrayList<>();
    int names = 0;
    for (int i = Math.max(2, layout.firstProse()); i < layout.lastProse(); i++) {
      if (names == MOST_NAMES || !mayBe(blocks.get(i), layout.shapes().get(i))) {
        continue;
      }
      names++;
      String name = name(layout.shapes().get(i).text());
      if (!isAbout(layout.shapes().get(i + 1), name) && isInStory(layout, blocks, name)) {
        captions.add(i);
      }
    }
    // A page of profiles has a name over each of them.
    if (captions.isEmpty() || captions.size() * 2 < names) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int i : captions) {
      revised.set(i, Revised.as(BlockKind.CAPTION, blocks.get(i), "CaptionOfNameAlone", 0.65));
    }
    return List.copyOf(revised);
  }

  private static boolean mayBe(Block block, Shape shape) {
    boolean plain =
        block.kind() == BlockKind.SUBHEADING || block.found().rule().equals("PlainParagraph");
    return plain
        && shape.words() >= 2
        && shape.words() <= MOST_WORDS
        && !shape.inCapitals()
        && PersonName.hasForm(name(shape.text()))
        && Agencies.namedIn(shape.text()).isEmpty();
  }

  /** Without age and full stop. */
  private static String name(String text) {
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int comma = text.indexOf(", ");
    boolean age =
        comma > 0
            && comma + 2 < end
            && text.substring(comma + 2, end).chars().allMatch(Character::isDigit);
    return text.substring(0, age ? comma : end);
  }

  private static boolean isAbout(Shape below, String name) {
    return below.text().contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean isInStory(Layout layout, List<Block> blocks, String name) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().isStory()
          && layout.shapes().get(i).isProse()
          && layout.shapes().get(i).text().contains(name)) {
        return true;
      }
    }
    return false;
  }
}
