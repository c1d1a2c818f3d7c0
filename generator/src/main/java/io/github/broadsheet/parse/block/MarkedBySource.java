package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * What a format with mark-up calls a heading, a caption or a quotation is one. The conventions of
 * plain text only tell where in a marked caption its credit stands.
 */
final class MarkedBySource implements BlockRecogniser {

  private static final double CERTAINTY = 0.95;

  private static final List<BlockRecogniser> CREDITS =
      List.of(
          new CreditAlone(),
          new CaptionWithPhotoCredit(),
          new CaptionWithCreditInParentheses(),
          new CaptionWithSourceFirst(),
          new CaptionWithSourceAtEnd());

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    BlockKind marked = reading.paragraph().marked();
    if (marked == null || marked == BlockKind.PARAGRAPH) {
      return Optional.empty();
    }
    return Optional.of(
        marked == BlockKind.CAPTION ? caption(reading) : Recognition.of(marked, CERTAINTY));
  }

  private static Recognition caption(Reading reading) {
    for (BlockRecogniser credit : CREDITS) {
      Optional<Recognition> found = credit.recognise(reading);
      if (found.isPresent()) {
        return new Recognition(found.get().kind(), CERTAINTY, found.get().details());
      }
    }
    return Recognition.of(BlockKind.CAPTION, CERTAINTY);
  }
}
