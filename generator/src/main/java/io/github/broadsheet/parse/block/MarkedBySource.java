package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/** What a format with mark-up calls a heading, a caption or a quotation is one. */
final class MarkedBySource implements BlockRecogniser {

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    BlockKind marked = reading.paragraph().marked();
    return marked == null || marked == BlockKind.PARAGRAPH || marked == BlockKind.CAPTION
        ? Optional.empty()
        : Optional.of(Recognition.of(marked, 0.95));
  }
}
