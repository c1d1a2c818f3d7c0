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
            && (shape.inCapitals() || isMostlyInCapitals(shape))
            && !shape.opensQuoted()
            && !reading.manuscript().paragraphs().get(0).text().equals(shape.text())
            && !reading.layout().shapes().get(0).inCapitals();
    return link ? Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.7)) : Optional.empty();
  }

  /** {@code MAYOR McLEOD CALLED TO THE QUAYs}: one small letter among ten capitals is a slip. */
  private static boolean isMostlyInCapitals(Shape shape) {
    String text = shape.text();
    if (shape.capitalised() * 10 < shape.words() * 8 || !Character.isUpperCase(text.charAt(1))) {
      return false;
    }
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return small * 10 <= capitals;
  }
}
