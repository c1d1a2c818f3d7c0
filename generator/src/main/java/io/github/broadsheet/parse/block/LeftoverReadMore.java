package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A link to another story stands between the paragraphs": {@code READ MORE: …}, {@code Related:
 * …}, {@code WATCH | …}, {@code (MORE: …)}.
 */
final class LeftoverReadMore implements BlockRecogniser {

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.95));

  private static final int MOST_WORDS = 40;
  private static final int MOST_WORDS_OF_ANNOUNCEMENT = 6;

  private static final Phrases ABROAD = Phrases.read("read-more-abroad.txt");
  private static final Phrases PHRASES = Phrases.read("read-more.txt", "read-more-abroad.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() == 0 || shape.words() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean sentences =
        shape.endsSentence() && shape.words() > 25
            || shape.text().endsWith(":") && shape.words() > 2 && !announcesLinks(shape)
            || shape.inCapitals() && shape.words() <= 2 && isCrosshead(reading);
    return !sentences
            && (PHRASES.fill(shape)
                || isArrow(shape)
                || isMoreOf(shape)
                || PHRASES.open(shape) && isLink(shape))
        ? LEFTOVER
        : Optional.empty();
  }

  /** {@code UP NEXT} over a paragraph on the next match. */
  private static boolean isCrosshead(Reading reading) {
    return reading.following(1).filter(Shape::isProse).isPresent()
        && reading.previous().filter(block -> block.kind().isStory()).isPresent()
        && reading.shape().text().indexOf(' ') > 0;
  }

  /** {@code More from the Gazette:}, {@code Lesen Sie auch:}. */
  private static boolean announcesLinks(Shape shape) {
    return shape.words() <= MOST_WORDS_OF_ANNOUNCEMENT
            && (PHRASES.fill(shape)
                || ABROAD.open(shape)
                || shape.opensWith("more from ")
                || shape.opensWith("more on ")
                || shape.opensWith("read more ")
                || shape.opensWith("more ") && shape.opening().endsWith(" news:")
                || shape.opensWith("more ") && shape.opening().endsWith(" stories:"))
        || shape.opensWith("like this? ") && shape.words() <= 2 * MOST_WORDS_OF_ANNOUNCEMENT;
  }

  /** {@code More harbour stories}, {@code Politics latest articles}. */
  private static boolean isMoreOf(Shape shape) {
    boolean ends =
        shape.opensWith("more ")
                && endsWithAny(shape.opening(), " stories", " news", " stories:", " news:")
            || shape.opening().endsWith(" latest articles")
            || shape.opening().endsWith(" latest news");
    return ends && shape.words() <= MOST_WORDS_OF_ANNOUNCEMENT && shape.isShort();
  }

  /** {@code » Flood at the quay}, {@code MORE COMMENT »}, {@code « Flood at the quay}. */
  private static boolean isArrow(Shape shape) {
    String text = shape.text();
    if (text.isEmpty()) {
      return false;
    }
    boolean left = text.indexOf('«') >= 0;
    boolean right = text.indexOf('»') >= 0;
    return "→►".indexOf(text.charAt(0)) >= 0
        || right && !left && (text.charAt(0) == '»' || text.endsWith("»"))
        || left && !right && text.charAt(0) == '«';
  }

  /**
   * A marker without colon or bar opens sentences too ("More from the harbour is expected."): then
   * the line must end without a stop.
   */
  private static boolean isLink(Shape shape) {
    int colon = shape.opening().indexOf(':');
    boolean signed =
        colon > 0 && colon < 24
            || shape.opening().indexOf('|') > 0
            || !Character.isLetter(shape.opening().charAt(0));
    return signed || !shape.endsSentence();
  }

  private static boolean endsWithAny(String opening, String... endings) {
    for (String ending : endings) {
      if (opening.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
