package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * "A page repeats the headline": over its player, its share buttons or its list of the latest news,
 * word for word.
 */
final class HeadlineAgain implements BlockRecogniser {

  /** A headline of fewer words may be a crosshead as well. */
  private static final int FEWEST = 4;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.9));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    List<Block> earlier = reading.earlier();
    boolean again =
        !earlier.isEmpty()
            && shape.words() >= FEWEST
            && earlier.get(0).kind() == BlockKind.HEADLINE
            && earlier.get(0).text().equals(shape.text());
    return again ? LEFTOVER : Optional.empty();
  }
}
