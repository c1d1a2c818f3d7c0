package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "Between paragraphs stands the mark of an advertisement": {@code Advertisement · Scroll to
 * continue}.
 */
final class LeftoverAdvertisement implements BlockRecogniser {

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.98));

  private static final Phrases PHRASES =
      Phrases.read("advertisement.txt", "advertisement-abroad.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    boolean mark = PHRASES.match(shape) || shape.opensWith("advertisement ") && isNumbered(shape);
    return shape.words() <= 12 && mark ? LEFTOVER : Optional.empty();
  }

  /** {@code Advertisement 2}. */
  private static boolean isNumbered(Shape shape) {
    return shape.words() == 2 && shape.digits() > 0;
  }
}
