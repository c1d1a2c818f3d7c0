package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.EnumMap;
import java.util.Map;

/** How many blocks of each kind have been decided so far. */
public final class Tally {

  private final Map<BlockKind, Integer> counts = new EnumMap<>(BlockKind.class);
  private boolean dateline;

  Tally() {}

  /** How many blocks of this kind stand before the paragraph in question. */
  public int of(BlockKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Whether a block with a dateline stands before the paragraph in question. */
  public boolean hasDateline() {
    return dateline;
  }

  void add(Block block) {
    counts.merge(block.kind(), 1, Integer::sum);
    dateline |= block.dateline().isPresent();
  }
}
