package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "What says in the present tense who does what on which day is a caption": {@code Ana Moor, left,
 * speaks with voters on Tuesday, Nov. 19, 2019, in Lindholm.}, {@code The ferry leaves … more}; so
 * is what says where somebody stands in the picture, {@code Ana Moor (left) signs the book}, what
 * begins by saying what kind of picture it is, {@code An aerial view of the quay}, and what has a
 * title in capitals before an ellipsis: {@code ALL ABOARD … The ferry leaves}.
 */
final class CaptionWithoutCredit implements BlockRecogniser {

  private static final int MOST_WORDS = 80;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (!Captions.mayBe(reading) || shape.words() > MOST_WORDS || shape.words() < 4) {
      return Optional.empty();
    }
    String text = shape.text();
    boolean cut =
        text.endsWith("... more")
            || text.endsWith(". less")
            || text.endsWith(" hide caption")
            || text.endsWith(" toggle caption")
            || text.endsWith("more >")
            || text.indexOf(" – video", Math.max(0, text.length() - 30)) > 0;
    return cut || CaptionLook.isSure(shape) || CaptionLook.isPicture(shape)
        ? Optional.of(Recognition.of(BlockKind.CAPTION, cut ? 0.85 : 0.7))
        : Optional.empty();
  }
}
