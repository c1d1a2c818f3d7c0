package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "The last lines of a page are the topics it is filed under": three or more lines of a few words
 * that run to the end, most of whose words stand in the story. A poem at the end says something
 * new, and a table has figures.
 */
final class TopicsUnderStory implements BlockRevision {

  private static final int FEWEST = 3;
  private static final int MOST = 30;
  private static final int MOST_WORDS = 5;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    int from = blocks.size();
    int lines = 0;
    while (from > layout.lastProse() + 1 && from > 1 && isLine(layout, blocks, from - 1)) {
      from--;
      lines += isPlain(blocks.get(from)) ? 1 : 0;
    }
    if (lines < FEWEST || lines > MOST || !areInStory(layout, blocks, from)) {
      return blocks;
    }
    List<Block> revised = new ArrayList<>(blocks);
    for (int i = from; i < blocks.size(); i++) {
      if (isPlain(blocks.get(i))) {
        revised.set(i, Revised.as(BlockKind.LEFTOVER, blocks.get(i), "TopicsUnderStory", 0.55));
      }
    }
    return List.copyOf(revised);
  }

  private static boolean isPlain(Block block) {
    return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
  }

  private static boolean isLine(Layout layout, List<Block> blocks, int at) {
    Shape shape = layout.shapes().get(at);
    return blocks.get(at).kind() == BlockKind.LEFTOVER
        || isPlain(blocks.get(at))
            && shape.words() <= MOST_WORDS
            && shape.digits() == 0
            && !shape.endsSentence()
            && !shape.opensQuoted()
            && shape.text().indexOf(':') < 0;
  }

  private static boolean areInStory(Layout layout, List<Block> blocks, int from) {
    Set<String> story = new HashSet<>();
    for (int i = 0; i < from; i++) {
      if (blocks.get(i).kind().isStory() || i == 0) {
        story.addAll(words(layout.shapes().get(i).text()));
      }
    }
    int known = 0;
    int all = 0;
    for (int i = from; i < blocks.size(); i++) {
      if (isPlain(blocks.get(i))) {
        List<String> words = words(layout.shapes().get(i).text());
        known += (int) words.stream().filter(story::contains).count();
        all += words.size();
      }
    }
    return known * 5 >= all * 3;
  }

  private static List<String> words(String text) {
    return Token.of(text).stream().filter(Token::isWord).map(Token::word).toList();
  }
}
