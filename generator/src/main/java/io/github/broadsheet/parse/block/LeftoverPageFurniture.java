package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Buttons, labels and counters of a page": {@code Topics}, {@code View 6 Images}, {@code Enlarge
 * this image}, {@code 0}, {@code Filed under: …}, {@code Image 1 of / 5}.
 */
final class LeftoverPageFurniture implements BlockRecogniser {

  private static final int MOST_WORDS = 30;

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.9));

  private static final Phrases PHRASES =
      Phrases.read("page-furniture.txt", "page-furniture-abroad.txt");

  private static final Set<String> COUNTED =
      Set.of(
          "comment",
          "comments",
          "share",
          "shares",
          "view",
          "views",
          "image",
          "images",
          "photo",
          "photos",
          "of",
          "likes",
          "like",
          "reactions",
          "k",
          "min",
          "read",
          "minute",
          "minutes",
          "slides",
          "reviews",
          "replies",
          "new",
          "here",
          "all",
          "to",
          "picture",
          "pictures",
          "gallery",
          "notes",
          "play",
          "video",
          "listen",
          "pages",
          "x",
          "mins");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (reading.at() == 0 || shape.words() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean known = PHRASES.fill(shape) || PHRASES.open(shape) && !isSentence(shape);
    return known || isCounter(shape) || hasNoWords(shape) ? LEFTOVER : Optional.empty();
  }

  private static boolean isSentence(Shape shape) {
    return shape.endsSentence() && shape.opening().indexOf(':') < 0;
  }

  /** {@code 718 Comments}, {@code View 6 Images}, {@code 1 of 12 |}, {@code 3:14}. */
  private static boolean isCounter(Shape shape) {
    if (shape.words() > 5 || shape.digits() == 0 || shape.endsSentence()) {
      return false;
    }
    List<Token> tokens = Token.of(shape.text());
    return tokens.stream().allMatch(token -> !token.isWord() || COUNTED.contains(token.word()))
        && tokens.stream().anyMatch(token -> token.isNumber())
        && shape.text().indexOf('%') < 0;
  }

  private static boolean hasNoWords(Shape shape) {
    return shape.words() == 0 && shape.text().length() < 40 && !isRule(shape.text());
  }

  /** {@code * * *} parts the sections of a story; it is no left-over. */
  private static boolean isRule(String text) {
    return text.startsWith("*")
        || text.startsWith("#")
        || text.startsWith("--")
        || text.startsWith("__");
  }
}
