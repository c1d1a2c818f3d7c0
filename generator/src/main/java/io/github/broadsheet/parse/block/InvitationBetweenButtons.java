package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * "What stands between the title of an invitation and its button belongs to it": {@code Join our
 * newsletter}, {@code Fearless reporting. Every morning.}, {@code Sign up}.
 */
final class InvitationBetweenButtons implements BlockRevision {

  private static final int MOST_WORDS = 30;

  @Override
  public List<Block> revise(Layout layout, List<Block> blocks) {
    List<Block> revised = null;
    for (int i = 2; i + 1 < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean plain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.SUBHEADING;
      if (plain
          && layout.shapes().get(i).words() <= MOST_WORDS
          && !layout.shapes().get(i).opensQuoted()
          && isInvitation(blocks.get(i - 1))
          && isInvitation(blocks.get(i + 1))) {
        revised = revised == null ? new ArrayList<>(blocks) : revised;
        revised.set(i, Revised.as(BlockKind.LEFTOVER, block, "InvitationBetweenButtons", 0.7));
      }
    }
    return revised == null ? blocks : List.copyOf(revised);
  }

  private static boolean isInvitation(Block block) {
    String rule = block.found().rule();
    return rule.equals("LeftoverSignUp") || rule.equals("LeftoverFollowUs");
  }
}
