package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Under the button that opens a picture stands its caption": {@code View 6 Images}, {@code 3 of
 * 12}, {@code Enlarge this image}, {@code EMBED <>More Videos}, and then {@code Ana Moor, 64}.
 */
final class CaptionUnderPictureMark implements BlockRecogniser {

  private static final int MOST_WORDS = 45;
  private static final int MOST_WORDS_OF_MARK = 7;

  private static final Set<String> MARKS =
      Set.of(
          "enlarge this image",
          "enlarge image",
          "click to enlarge",
          "open image in gallery",
          "open this photo in gallery:",
          "view gallery",
          "view image",
          "view image in fullscreen",
          "see full size image",
          "embed <>more videos");

  private static final Set<String> COUNTED = Set.of("image", "images", "photo", "photos");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (!Captions.mayBe(reading)
        || shape.words() < 2
        || shape.words() > MOST_WORDS
        || shape.opensQuoted()
        || shape.text().endsWith(":")
        || !isMark(reading.previous().orElseThrow(), reading)) {
      return Optional.empty();
    }
    boolean crosshead = !shape.endsSentence() && shape.text().endsWith("?");
    return crosshead ? Optional.empty() : caption(reading);
  }

  /** With its credit, where one of the conventions for credits sees one. */
  private static Optional<Recognition> caption(Reading reading) {
    for (BlockRecogniser credited : CREDITED) {
      Optional<Recognition> found = credited.recognise(reading);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.of(Recognition.of(BlockKind.CAPTION, 0.85));
  }

  private static final List<BlockRecogniser> CREDITED =
      List.of(
          new CreditAlone(),
          new CaptionWithPhotoCredit(),
          new CaptionWithCreditInParentheses(),
          new CaptionWithSourceAtEnd());

  private static boolean isMark(Block block, Reading reading) {
    Shape mark = reading.layout().shapes().get(reading.at() - 1);
    boolean button = block.kind() == BlockKind.LEFTOVER || block.kind() == BlockKind.EMBED;
    return button
        && mark.words() <= MOST_WORDS_OF_MARK
        && (MARKS.contains(mark.opening().strip()) || isCounter(mark));
  }

  /** {@code View 6 Images}, {@code Image 1 of 5}, {@code 3 of 12 |}, {@code [2/5]}. */
  private static boolean isCounter(Shape mark) {
    List<Token> tokens = Token.of(mark.text());
    long numbers = tokens.stream().filter(Token::isNumber).count();
    boolean pair = tokens.stream().anyMatch(token -> token.is("of") || token.is("/"));
    return numbers > 0
        && (numbers > 1 && pair
            || tokens.get(0).is("view")
                && tokens.stream().anyMatch(token -> COUNTED.contains(token.word())));
  }
}
