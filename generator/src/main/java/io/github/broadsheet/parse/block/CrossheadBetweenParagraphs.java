package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A short line without a full stop between two paragraphs is a crosshead": {@code What happens
 * next}, {@code Why is the bridge closed?}, {@code 2. Take inventory}.
 */
final class CrossheadBetweenParagraphs implements BlockRecogniser {

  private static final int MOST_WORDS = 13;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.words() == 0
        || shape.words() > MOST_WORDS
        || reading.isBelowStory()
        || reading.isAboveStory()
        || !beginsLikeHead(shape)
        || isSpeech(shape)
        || endsLikeSentence(shape)) {
      return Optional.empty();
    }
    boolean storyFollows =
        reading.following(1).filter(next -> next.words() > 12 || next.endsSentence()).isPresent();
    return storyFollows
        ? Optional.of(Recognition.of(BlockKind.SUBHEADING, shape.words() <= 8 ? 0.75 : 0.6))
        : Optional.empty();
  }

  private static boolean beginsLikeHead(Shape shape) {
    char first = shape.text().charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "\"“‘'#¿(".indexOf(first) >= 0
        || !Character.isLetter(first);
  }

  /** A question may be a crosshead; what ends with a full stop, comma or colon is not. */
  private static boolean endsLikeSentence(Shape shape) {
    String text = shape.text();
    char last = text.charAt(text.length() - 1);
    boolean closed = "\"”’')".indexOf(last) >= 0 && text.length() > 1;
    char end = closed ? text.charAt(text.length() - 2) : last;
    return ".!,:;…".indexOf(end) >= 0 || end == '?' && shape.words() > 12;
  }

  private static boolean isSpeech(Shape shape) {
    return shape.opensQuoted() && shape.opening().contains(" said");
  }
}
