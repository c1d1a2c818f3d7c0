package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A line that stands in many articles belongs to the paper's pages": learned from the folder, and
 * so unsure: it is shown, and reported for a person to look at.
 */
final class LeftoverByHabit implements BlockRecogniser {

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.5));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    return reading.at() > 0 && reading.habits().contain(reading.shape())
        ? LEFTOVER
        : Optional.empty();
  }
}
