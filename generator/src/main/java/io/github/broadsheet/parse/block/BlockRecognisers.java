package io.github.broadsheet.parse.block;

import java.util.List;

/**
 * THE list of block recognisers. The first that recognises a paragraph takes it: the cheapest and
 * most decisive come first.
 */
public final class BlockRecognisers {

  private static final List<BlockRecogniser> BUILT_IN = List.of();

  private BlockRecognisers() {}

  /** The built-in conventions, in the order in which they are asked. */
  public static List<BlockRecogniser> builtIn() {
    return BUILT_IN;
  }
}
