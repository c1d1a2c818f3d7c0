package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "The paper tells the reader where to find it": a short sentence that begins with what the reader
 * is to do and names a platform or a newsletter, {@code Follow the Post on Google News}, or a
 * longer one that ends in a button, {@code … Click to subscribe!}
 */
final class LeftoverFollowUs implements BlockRecogniser {

  private static final int LONGEST_BUTTON = 40;
  private static final int MOST_WORDS = 32;
  private static final int MOST_WORDS_BEFORE_BUTTON = 60;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.85));

  private static final Phrases REQUESTS =
      new Phrases(
          Set.of(),
          List.of(
              "follow ",
              "find ",
              "add ",
              "choose ",
              "get ",
              "keep up ",
              "listen ",
              "watch ",
              "like ",
              "read ",
              "see ",
              "set ",
              "make ",
              "you can also ",
              "stay "));

  private static final List<String> PLATFORMS =
      List.of(
          "google news",
          "preferred source",
          "on facebook",
          "on twitter",
          "on instagram",
          "on youtube",
          "on tiktok",
          "on linkedin",
          "on whatsapp",
          "on telegram",
          "newsletter",
          "news feed",
          "by email",
          "your inbox",
          "listen back here",
          "through your letterbox");

  private static final List<Cue> BUTTONS =
      Cue.all(
          "subscribe now",
          "click to subscribe",
          "subscribe here",
          "subscribe today",
          "sign up here",
          "sign up now",
          "free sign up",
          "articles here",
          "click here to support it",
          "click here for more");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() == 0 || shape.words() > MOST_WORDS_BEFORE_BUTTON || shape.opensQuoted()) {
      return Optional.empty();
    }
    boolean request =
        shape.words() <= MOST_WORDS
            && REQUESTS.open(shape)
            && holdsAny(shape.opening(), PLATFORMS)
            && shape.text().indexOf('@') < 0;
    return request || endsInButton(shape) ? LEFTOVER : Optional.empty();
  }

  private static boolean endsInButton(Shape shape) {
    if (!shape.mayHoldAny(BUTTONS)) {
      return false;
    }
    int from = Math.max(0, shape.text().length() - LONGEST_BUTTON);
    if (shape.text().indexOf("ubscribe", from) < 0
        && shape.text().indexOf("ign ", from) < 0
        && shape.text().indexOf(" here", from) < 0) {
      return false;
    }
    String ending = Shape.folded(shape.ending(LONGEST_BUTTON)).strip();
    int end = ending.length();
    while (end > 0 && !Character.isLetterOrDigit(ending.charAt(end - 1))) {
      end--;
    }
    String bare = ending.substring(0, end);
    return BUTTONS.stream().anyMatch(button -> bare.endsWith(button.words()));
  }

  private static boolean holdsAny(String opening, List<String> words) {
    return words.stream().anyMatch(opening::contains);
  }
}
