package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;

/**
 * "The page says itself that this is a caption": {@code Image caption Eva Moor said …}, {@code
 * Media captionWho is Eva Moor?}, {@code Image: Eva Moor at the port}, {@code Caption: …}.
 */
final class CaptionAfterMarker implements BlockRecogniser {

  private static final String[] MARKERS = {
    "image caption",
    "media caption",
    "picture caption",
    "photo caption",
    "video caption",
    "video: ",
    "caption: ",
    "caption:",
    "pictured: ",
    "pictured:",
    "above: ",
    "image: ",
    "file photo: ",
    "file photo:",
    "file image: ",
    "file - ",
    "file — ",
    "file -- ",
    "in pics: "
  };

  private static final BlockRecogniser CREDIT = new CreditAlone();

  private static final Optional<Recognition> CAPTION =
      Optional.of(Recognition.of(BlockKind.CAPTION, 0.9));

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (!Captions.mayBe(reading) || shape.words() < 3) {
      return Optional.empty();
    }
    for (String marker : MARKERS) {
      if (shape.opensWith(marker)) {
        if (!reading.layout().isEnglish()) {
          Optional<Recognition> credit = CREDIT.recognise(reading);
          return credit.isPresent() ? credit : CAPTION;
        }
        return CAPTION;
      }
    }
    return Optional.empty();
  }
}
