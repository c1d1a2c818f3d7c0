package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A page repeats the headline": as the title of a video, in a list of links, or with the words of
 * a button behind it ({@code … Back to video}).
 */
final class LeftoverHeadlineAgain implements BlockRecogniser {

  private static final int MOST_WORDS_BEHIND = 3;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.85));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape headline = reading.layout().shapes().get(0);
    Shape shape = reading.shape();
    boolean again =
        reading.at() > 0
            && headline.words() > 0
            && shape.words() <= headline.words() + MOST_WORDS_BEHIND
            && shape.opening().startsWith(headline.opening())
            && shape.text().regionMatches(true, 0, headline.text(), 0, headline.text().length())
            && isWhole(shape, headline.text().length());
    return again ? LEFTOVER : Optional.empty();
  }

  /** The headline alone, or a button's words that begin with a capital and end without a stop. */
  private static boolean isWhole(Shape shape, int end) {
    String behind = shape.text().substring(end).strip();
    return behind.isEmpty() || Character.isUpperCase(behind.charAt(0)) && !shape.endsSentence();
  }
}
