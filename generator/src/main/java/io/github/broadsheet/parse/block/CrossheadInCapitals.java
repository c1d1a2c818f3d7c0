package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/** "A short line in capitals between paragraphs is a crosshead": {@code GOING HOME}. */
final class CrossheadInCapitals implements BlockRecogniser {

  private static final int MOST_WORDS = 7;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    boolean crosshead =
        shape.inCapitals()
            && shape.words() <= MOST_WORDS
            && shape.text().length() > 3
            && !reading.isAboveStory()
            && !reading.isBelowStory()
            && !shape.text().endsWith(":")
            && reading.following(1).filter(next -> next.words() > 7).isPresent();
    return crosshead ? Optional.of(Recognition.of(BlockKind.SUBHEADING, 0.85)) : Optional.empty();
  }
}
