package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Provenance;

/** A block taken for something else. */
final class Revised {

  private Revised() {}

  static Block as(BlockKind kind, Block block, String rule, double certainty) {
    return new Block(
        block.index(),
        block.line(),
        kind,
        block.span(),
        block.text(),
        block.details(),
        new Provenance(rule, certainty));
  }
}
