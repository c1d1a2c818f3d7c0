package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import java.util.List;

/**
 * A decision that needs all blocks: takes the list and gives it back, some blocks taken for
 * something else. Never adds, drops or reorders one.
 */
interface BlockRevision {

  /**
   * The blocks, revised.
   *
   * @param layout the shapes of the paragraphs
   * @param blocks one for each paragraph
   */
  List<Block> revise(Layout layout, List<Block> blocks);
}
