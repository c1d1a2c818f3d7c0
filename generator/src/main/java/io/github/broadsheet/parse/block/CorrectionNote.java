package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "The paper says what was wrong or what has changed": {@code Correction: …}, {@code This version
 * corrects the spelling of …}, {@code *An earlier version of this article …}, {@code Editor's note:
 * …}.
 */
final class CorrectionNote implements BlockRecogniser {

  private static final int MOST_WORDS = 80;

  private static final Optional<Recognition> CORRECTION =
      Optional.of(Recognition.of(BlockKind.CORRECTION, 0.92));

  private static final Phrases PHRASES = Phrases.read("corrections.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    boolean corrections =
        reading.at() > 0
            && shape.words() <= MOST_WORDS
            && PHRASES.match(shape)
            && !isLineOfDates(reading)
            && (shape.endsSentence() || PHRASES.fill(shape));
    if (corrections) {
      return CORRECTION;
    }
    return shape.words() <= 8 && shape.digits() >= 1 && shape.opensWith("correction ")
            || shape.opensWith("correction ") && shape.digits() > 0 && shape.endsSentence()
        ? CORRECTION
        : Optional.empty();
  }

  private static boolean isLineOfDates(Reading reading) {
    return reading.isAboveStory() && reading.shape().digits() > 2 && reading.shape().words() < 12;
  }
}
