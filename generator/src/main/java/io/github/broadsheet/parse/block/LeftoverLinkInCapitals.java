package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A whole headline in capitals between paragraphs is a link to another story": longer than any
 * crosshead in capitals.
 */
final class LeftoverLinkInCapitals implements BlockRecogniser {

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 32;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    boolean link =
        reading.at() > 1
            && shape.words() >= FEWEST_WORDS
            && shape.words() <= MOST_WORDS
            && shape.inCapitals()
            && !shape.opensQuoted()
            && !reading.manuscript().paragraphs().get(0).text().equals(shape.text())
            && !reading.layout().shapes().get(0).inCapitals();
    return link ? Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.7)) : Optional.empty();
  }
}
