package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "A quotation that is set apart is one that stands alone in its marks, and is signed with a dash
 * on the line below, or stands in the story a second time".
 */
final class QuoteSetApart implements BlockRevision {

  private static final int MOST_WORDS_OF_SIGNATURE = 12;
  private static final int FEWEST_WORDS = 6;

  /** A page sets few quotations apart; no more are looked for in the story. */
  private static final int MOST_LOOKED_FOR = 6;

  private static final int LONGEST = 400;

  /** Characters of the longest paragraph that a quotation is looked for in. */
  private static final int LONGEST_AROUND = 5000;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    List<Block> revised = new ArrayList<>(blocks);
    int left = MOST_LOOKED_FOR;
    for (int i = 1; i < blocks.size(); i++) {
      if (isSigned(layout, blocks, i)) {
        revised.set(i, quote(blocks.get(i)));
        revised.set(i + 1, quote(blocks.get(i + 1)));
      }
      if (!blocks.get(i).kind().isStory() || !isWhole(layout.shapes().get(i))) {
        continue;
      }
      boolean signed = i + 1 < blocks.size() && isSignature(layout.shapes().get(i + 1));
      if (signed) {
        revised.set(i + 1, quote(blocks.get(i + 1)));
      }
      if (signed || left-- > 0 && standsTwice(layout, i)) {
        revised.set(i, quote(blocks.get(i)));
      }
    }
    return List.copyOf(revised);
  }

  /** A paragraph without marks, amid the story, with a dash and a name below it. */
  private static boolean isSigned(Layout layout, List<Block> blocks, int at) {
    if (at + 1 >= layout.lastProse()
        || blocks.get(at).kind() != BlockKind.PARAGRAPH
        || !isPlain(blocks.get(at + 1))) {
      return false;
    }
    String signature = layout.shapes().get(at + 1).text();
    return "—―".indexOf(signature.charAt(0)) >= 0
        && PersonName.hasForm(signature.substring(1).strip())
        && Agencies.namedIn(signature).isEmpty();
  }

  private static boolean isPlain(Block block) {
    return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
  }

  /** Whether the whole paragraph is one quotation, and no narration breaks it. */
  private static boolean isWhole(Shape shape) {
    String text = shape.text();
    int last = text.length() - 1;
    if (shape.words() < FEWEST_WORDS || text.length() > LONGEST) {
      return false;
    }
    char open = text.charAt(0);
    char close = text.charAt(last);
    return open == '“' && close == '”' && text.indexOf('”') == last
        || open == '"' && close == '"' && text.indexOf('"', 1) == last;
  }

  private static boolean isSignature(Shape shape) {
    String text = shape.text();
    int name = 0;
    while (name < text.length() && "—–-―  ".indexOf(text.charAt(name)) >= 0) {
      name++;
    }
    return name > 0
        && name < text.length()
        && Character.isUpperCase(text.charAt(name))
        && shape.words() <= MOST_WORDS_OF_SIGNATURE
        && !shape.endsSentence();
  }

  private static boolean standsTwice(Layout layout, int at) {
    String text = layout.shapes().get(at).text();
    String words = text.substring(1, text.length() - 1);
    String bare = ".,!?".indexOf(words.charAt(words.length() - 1)) < 0 ? words : cut(words);
    for (int i = 0; i < layout.shapes().size(); i++) {
      String other = layout.shapes().get(i).text();
      boolean around = other.length() > text.length() && other.length() <= LONGEST_AROUND;
      if (i != at && around && other.contains(bare)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String words) {
    return words.substring(0, words.length() - 1);
  }

  private static Block quote(Block block) {
    return Revised.as(BlockKind.QUOTE, block, "QuoteSetApart", 0.8);
  }
}
