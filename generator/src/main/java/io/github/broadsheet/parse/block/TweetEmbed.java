package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "A post is quoted in full, with its signature under it": text, then {@code — Ana Moor (@anamoor)
 * August 5, 2024}. Text with the short links of such a service is one as well.
 */
final class TweetEmbed implements BlockRecogniser {

  private static final Cue PICTURE_LINK = Cue.of("pic.twitter.com/");
  private static final Cue SHORT_LINK = Cue.of("//t.co/");

  private static final int LONGEST_SIGNATURE = 110;
  private static final int LONGEST_POST = 700;

  /** A post is one paragraph, or some short ones, before its signature. */
  private static final int MOST_PARAGRAPHS = 4;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() == 0 || shape.text().length() > LONGEST_POST) {
      return Optional.empty();
    }
    if (isSignature(shape)) {
      return Optional.of(Recognition.of(BlockKind.EMBED, 0.97));
    }
    if (hasShortLink(shape)) {
      return Optional.of(Recognition.of(BlockKind.EMBED, 0.9));
    }
    return reading.following(1).filter(TweetEmbed::isSignature).isPresent()
            || previousWasPost(reading) && signatureFollows(reading)
        ? Optional.of(Recognition.of(BlockKind.EMBED, 0.85))
        : Optional.empty();
  }

  /** {@code — Name (@handle) date}: a dash, a handle in brackets, and a number. */
  static boolean isSignature(Shape shape) {
    String text = shape.text();
    return !text.isEmpty()
        && text.length() <= LONGEST_SIGNATURE
        && "—–-".indexOf(text.charAt(0)) >= 0
        && text.contains("(@")
        && shape.digits() >= 4;
  }

  private static boolean hasShortLink(Shape shape) {
    return shape.holds(PICTURE_LINK) || shape.holds(SHORT_LINK);
  }

  private static boolean previousWasPost(Reading reading) {
    return reading.previous().filter(block -> block.found().rule().equals("TweetEmbed")).isPresent()
        && !isSignature(reading.layout().shapes().get(reading.at() - 1));
  }

  private static boolean signatureFollows(Reading reading) {
    for (int i = 2; i < MOST_PARAGRAPHS; i++) {
      if (reading.following(i).filter(TweetEmbed::isSignature).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
