package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import java.util.Optional;

/** What all caption conventions share. */
final class Captions {

  /** A caption is seldom longer; a paragraph of the story often is. */
  static final int LONGEST = 900;

  /** A credit stands within so many characters of the end. */
  static final int CREDIT_WINDOW = 170;

  private Captions() {}

  /** A caption with its credit, or a credit alone where nothing stands before its marker. */
  static Optional<Recognition> withCredit(Reading reading, CreditScan scan, double certainty) {
    Credit credit = scan.credit(reading);
    boolean alone = reading.shape().text().substring(0, scan.markerStart()).isBlank();
    return Optional.of(
        Recognition.of(alone ? BlockKind.CREDIT : BlockKind.CAPTION, certainty, credit));
  }

  static boolean mayBe(Reading reading) {
    return reading.shape().text().length() <= LONGEST && reading.at() > 0;
  }
}
