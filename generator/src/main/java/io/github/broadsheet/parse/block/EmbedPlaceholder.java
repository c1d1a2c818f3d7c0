package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "Where a video, post or graphic stood, a placeholder is left": {@code Remote video URL}, {@code
 * Media playback is unsupported on your device}, {@code View this post on Instagram}.
 */
final class EmbedPlaceholder implements BlockRecogniser {

  private static final int MOST_WORDS = 24;

  private static final Optional<Recognition> EMBED =
      Optional.of(Recognition.of(BlockKind.EMBED, 0.95));

  private static final Phrases PHRASES = Phrases.read("embed-placeholders.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    return reading.at() > 0 && shape.words() <= MOST_WORDS && PHRASES.match(shape)
        ? EMBED
        : Optional.empty();
  }
}
