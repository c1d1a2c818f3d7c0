package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Buttons to share a page leave their words behind, alone or glued": {@code Facebook}, {@code Copy
 * Link}, {@code FacebookTwitterFlipboardSendReddit}, {@code Share14K}, {@code 718 Comments}.
 */
final class LeftoverShareRow implements BlockRecogniser {

  private static final Optional<Recognition> LEFTOVER =
      Optional.of(Recognition.of(BlockKind.LEFTOVER, 0.95));

  private static final int LONGEST = 220;
  private static final int MOST_WORDS = 24;

  private static final Set<String> BUTTONS = WordList.words("share-buttons.txt");

  private static final Set<String> BESIDE = WordList.words("share-beside.txt");

  private static final Set<String> ALONE = WordList.words("share-alone.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (shape.text().length() > LONGEST
        || shape.endsSentence()
        || shape.words() > MOST_WORDS
        || reading.at() == 0) {
      return Optional.empty();
    }
    if (shape.isShort() && shape.words() <= 3 && ALONE.contains(shape.opening())) {
      return LEFTOVER;
    }
    List<Token> tokens = Token.of(shape.text());
    int buttons = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        if (BUTTONS.contains(token.word())) {
          buttons++;
        } else if (!BESIDE.contains(token.word())) {
          return Optional.empty();
        }
      }
    }
    return buttons > 0 && (shape.words() <= 12 || buttons > 3) ? LEFTOVER : Optional.empty();
  }
}
