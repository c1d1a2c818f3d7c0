package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/** "The first line is the headline." */
final class HeadlineOnFirstLine implements BlockRecogniser {

  private static final Optional<Recognition> HEADLINE =
      Optional.of(Recognition.of(BlockKind.HEADLINE, 0.95));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    return reading.at() == 0 ? HEADLINE : Optional.empty();
  }
}
