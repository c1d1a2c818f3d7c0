package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A short line without a full stop between two paragraphs is a crosshead": {@code What happens
 * next}, {@code Why is the bridge closed?}, {@code 2. Take inventory}.
 */
final class CrossheadBetweenParagraphs implements BlockRecogniser {

  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OF_TITLE = 6;

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
    if (isNumbered(reading)) {
      return Optional.of(Recognition.of(BlockKind.SUBHEADING, 0.8));
    }
    boolean storyFollows =
        reading.following(1).filter(CrossheadBetweenParagraphs::isStory).isPresent()
            || isOverCrosshead(reading);
    return storyFollows
        ? Optional.of(Recognition.of(BlockKind.SUBHEADING, shape.words() <= 8 ? 0.75 : 0.6))
        : Optional.empty();
  }

  private static boolean isStory(Shape shape) {
    return shape.words() > 12 || shape.endsSentence();
  }

  /** A chapter's title stands between a paragraph and the first crosshead of the chapter. */
  private static boolean isOverCrosshead(Reading reading) {
    return reading.shape().words() <= MOST_WORDS_OF_TITLE
        && reading.previous().filter(block -> block.kind() == BlockKind.PARAGRAPH).isPresent()
        && reading.layout().shapes().get(reading.at() - 1).isProse()
        && reading.following(1).filter(next -> isShortLine(next)).isPresent()
        && reading.following(2).filter(Shape::isProse).isPresent();
  }

  private static boolean isShortLine(Shape shape) {
    return shape.words() > 0
        && shape.words() <= MOST_WORDS
        && beginsLikeHead(shape)
        && !endsLikeSentence(shape);
  }

  /** {@code 2. Take inventory}, if the line above and the line below are not numbered like it. */
  private static boolean isNumbered(Reading reading) {
    return hasNumber(reading.shape())
        && !hasNumber(reading.layout().shapes().get(reading.at() - 1))
        && reading.following(1).filter(next -> !hasNumber(next)).isPresent();
  }

  private static boolean hasNumber(Shape shape) {
    String text = shape.text();
    int digits = 0;
    while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && text.length() > digits + 2
        && ".)".indexOf(text.charAt(digits)) >= 0
        && text.charAt(digits + 1) == ' '
        && Character.isUpperCase(text.charAt(digits + 2));
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
    if (text.charAt(0) == '(' && last == ')') {
      return true;
    }
    boolean closed = "\"”’')".indexOf(last) >= 0 && text.length() > 1;
    char end = closed ? text.charAt(text.length() - 2) : last;
    return ".!,:;…。！".indexOf(end) >= 0 || end == '?' && shape.words() > 12;
  }

  private static boolean isSpeech(Shape shape) {
    return shape.opensQuoted() && shape.opening().contains(" said");
  }
}
