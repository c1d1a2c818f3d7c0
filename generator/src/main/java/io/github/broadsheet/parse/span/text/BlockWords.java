package io.github.broadsheet.parse.span.text;

import io.github.broadsheet.model.Block;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of every block of a text, each block cut when it is first asked for, and once. For one
 * thread: it remembers what it has cut.
 */
public final class BlockWords {

  private static final Set<String> COMMON =
      Set.of("the", "of", "and", "that", "for", "was", "with", "said");

  /** English has one of its commonest words among so many, and far more of them than most texts. */
  private static final int ENGLISH_SHARE = 20;

  /** So many words in small letters tell the language; a few tell none. */
  private static final int ENOUGH_WORDS = 300;

  private static final int LONGEST_COMMON = 4;

  private static final int FEWEST_WORDS = 40;

  private final String text;
  private final char[] letters;
  private final List<Block> blocks;
  private final @Nullable Words[] cut;
  private @Nullable Boolean english;

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

  /** Whether the text is in English, as its commonest words tell; also where too few do. */
  public boolean isEnglish() {
    if (english == null) {
      english = tellsEnglish();
    }
    return english;
  }

  private boolean tellsEnglish() {
    int small = 0;
    int common = 0;
    for (int block = 0; block < blocks.size() && small < ENOUGH_WORDS; block++) {
      Words words = of(block);
      for (int i = 0; i < words.count() && small < ENOUGH_WORDS; i++) {
        if (words.isWord(i) && Character.isLowerCase(words.first(i))) {
          small++;
          common += words.length(i) <= LONGEST_COMMON && COMMON.contains(words.at(i)) ? 1 : 0;
        }
      }
    }
    return small < FEWEST_WORDS || common * ENGLISH_SHARE >= small;
  }
}
