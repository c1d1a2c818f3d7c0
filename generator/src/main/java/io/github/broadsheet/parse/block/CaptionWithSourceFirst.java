package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import java.util.Optional;

/**
 * "A caption's first line names the source": {@code The Harbour Post⏎The leaders of seven parties
 * …}.
 */
final class CaptionWithSourceFirst implements BlockRecogniser {

  private static final int LONGEST_SOURCE = 50;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    String text = reading.shape().text();
    int lineEnd = text.indexOf('\n');
    if (lineEnd <= 0 || lineEnd > LONGEST_SOURCE || !Captions.mayBe(reading)) {
      return Optional.empty();
    }
    String source = text.substring(0, lineEnd).strip();
    boolean named =
        Agencies.namedIn(source).isPresent()
            || source.startsWith("The ") && !CreditScan.hasSmallWords(source);
    boolean one = text.indexOf('\n', lineEnd + 1) < 0 && reading.shape().endsSentence();
    if (!named || !one) {
      return Optional.empty();
    }
    Credit credit = new CreditScan(0, 0, source.length()).credit(reading);
    return Optional.of(Recognition.of(BlockKind.CAPTION, 0.8, credit));
  }
}
