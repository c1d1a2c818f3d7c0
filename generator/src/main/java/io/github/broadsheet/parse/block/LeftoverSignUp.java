package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * "The paper asks the reader to sign up, follow, subscribe or download": {@code Join our Telegram
 * channel and get the latest news}, {@code CLICK HERE TO GET THE APP}.
 */
final class LeftoverSignUp implements BlockRecogniser {

  private static final int MOST_WORDS = 70;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.93));

  private static final Phrases PHRASES = Phrases.read("sign-up.txt", "sign-up-abroad.txt");

  /** Openings that sentences of a story have too; they need one of the words below. */
  private static final Phrases AMBIGUOUS = Phrases.read("sign-up-ambiguous.txt");

  private static final List<String> SURE_WORDS =
      List.of(
          "newsletter",
          "channel",
          "inbox",
          "subscri",
          "email",
          "e-mail",
          "telegram",
          "whatsapp",
          "app ",
          "app.",
          "apps ",
          "alerts",
          "free",
          "delivered",
          "sign up",
          "click",
          "here",
          "facebook",
          "twitter",
          "instagram",
          "update",
          "latest",
          "download",
          "account",
          "comments");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() == 0
        || shape.words() > MOST_WORDS
        || shape.opensQuoted() && shape.endsSentence()) {
      return Optional.empty();
    }
    return PHRASES.fill(shape) || PHRASES.open(shape) && isSure(shape)
        ? LEFTOVER
        : Optional.empty();
  }

  private static boolean isSure(Shape shape) {
    boolean ambiguous = AMBIGUOUS.open(shape);
    return !ambiguous
        || !shape.endsSentence() && shape.words() <= 10
        || SURE_WORDS.stream().anyMatch(shape.opening()::contains);
  }
}
