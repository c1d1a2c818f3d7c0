package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the archivist says of single lines beats every convention: {@code keep} and {@code
 * leftovers} in front matter, sidecars and folder defaults.
 */
final class SaidByArchivist {

  private static final String RULE = "SaidByArchivist";

  private SaidByArchivist() {}

  /** The blocks, those put right of which something is said. */
  static List<Block> over(List<Block> blocks, Metadata said) {
    if (said.keep().isEmpty() && said.leftovers().isEmpty()) {
      return blocks;
    }
    Set<Long> keep = keys(said.keep());
    Set<Long> leftovers = keys(said.leftovers());
    List<Block> right = new ArrayList<>(blocks);
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      long key = LineKey.of(block.text());
      if (keep.contains(key) && isOneOrTheOther(block.kind())) {
        right.set(i, Revised.as(BlockKind.PARAGRAPH, block, RULE, 1));
      } else if (leftovers.contains(key) && !keep.contains(key)) {
        right.set(i, Revised.as(BlockKind.LEFTOVER, block, RULE, 1));
      }
    }
    return List.copyOf(right);
  }

  private static boolean isOneOrTheOther(BlockKind kind) {
    return kind == BlockKind.LEFTOVER || kind == BlockKind.PARAGRAPH;
  }

  private static Set<Long> keys(List<String> lines) {
    return lines.stream().map(LineKey::of).collect(Collectors.toUnmodifiableSet());
  }
}
