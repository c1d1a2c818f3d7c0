package io.github.broadsheet.parse.span.text;

import io.github.broadsheet.model.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of every block of a text, each block cut when it is first asked for, and once. For one
 * thread: it remembers what it has cut.
 */
public final class BlockWords {

  private final String text;
  private final char[] letters;
  private final List<Block> blocks;
  private final @Nullable Words[] cut;

  /**
   * The words of a text that nobody has asked for.
   *
   * @param text the whole text
   * @param blocks its blocks in order
   */
  public BlockWords(String text, List<Block> blocks) {
    this.text = text;
    this.letters = text.toCharArray();
    this.blocks = List.copyOf(blocks);
    this.cut = new Words[blocks.size()];
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The letters of the whole text, not to be changed. */
  public char[] letters() {
    return letters;
  }

  /** The words and signs of the block that stands at a position in the list. */
  public Words of(int block) {
    Words words = cut[block];
    if (words == null) {
      words = Words.of(text, letters, blocks.get(block).span());
      cut[block] = words;
    }
    return words;
  }
}
