package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A page repeats the headline": over its player, its share buttons or its list of the latest news,
 * word for word, or with the words of a button behind it ({@code … Back to video}).
 */
final class HeadlineAgain implements BlockRecogniser {

  /** A headline of fewer words may be a crosshead as well, except where both stand together. */
  private static final int FEWEST = 4;

  private static final int MOST_WORDS_OF_BUTTON = 3;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.9));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape headline = reading.layout().shapes().get(0);
    Shape shape = reading.shape();
    boolean again =
        reading.at() > 0
            && headline.words() > 0
            && (headline.words() >= FEWEST || reading.at() == 1)
            && shape.words() <= headline.words() + MOST_WORDS_OF_BUTTON
            && shape.text().startsWith(headline.text())
            && isWhole(shape, headline);
    return again ? LEFTOVER : Optional.empty();
  }

  /** The headline alone, or a button's words that begin with a capital and end without a stop. */
  private static boolean isWhole(Shape shape, Shape headline) {
    String behind = shape.text().substring(headline.text().length()).strip();
    return behind.isEmpty()
        || headline.words() >= FEWEST
            && Character.isUpperCase(behind.charAt(0))
            && !shape.endsSentence();
  }
}
