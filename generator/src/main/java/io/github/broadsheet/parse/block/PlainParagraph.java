package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/** Whatever no convention knows is a paragraph of the story: text is never lost. */
final class PlainParagraph implements BlockRecogniser {

  static final Recognition RECOGNITION = Recognition.of(BlockKind.PARAGRAPH, 0.5);

  private static final Optional<Recognition> PROSE =
      Optional.of(Recognition.of(BlockKind.PARAGRAPH, 0.9));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    return reading.shape().isProse() ? PROSE : Optional.of(RECOGNITION);
  }
}
