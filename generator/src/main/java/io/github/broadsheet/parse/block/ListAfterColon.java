package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A paragraph that ends with a colon announces a list; its items are short lines of one kind":
 * what web pages set as bullets comes out as plain lines.
 */
final class ListAfterColon implements BlockRecogniser {

  private static final int MOST_WORDS = 24;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.words() > MOST_WORDS
        || shape.words() == 0
        || shape.opensQuoted()
        || reading.isAboveStory()
        || !reading.layout().isEnglish()) {
      return Optional.empty();
    }
    Block previous = reading.earlier().get(reading.earlier().size() - 1);
    boolean opens =
        previous.kind().isStory() && previous.text().endsWith(":") && nextIsItem(reading);
    boolean goesOn =
        previous.found().rule().equals("ListAfterColon")
            && isLikeItem(Shape.of(previous.text()), shape);
    return opens && !shape.endsSentence() || goesOn
        ? Optional.of(Recognition.of(BlockKind.LIST_ITEM, 0.65))
        : Optional.empty();
  }

  private static boolean nextIsItem(Reading reading) {
    return reading.following(1).filter(next -> isLikeItem(reading.shape(), next)).isPresent();
  }

  private static boolean isLikeItem(Shape first, Shape second) {
    return second.words() <= MOST_WORDS
        && second.words() > 0
        && !second.opensQuoted()
        && (!second.endsSentence() || first.endsSentence() || second.words() <= 10);
  }
}
