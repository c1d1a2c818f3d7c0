package io.github.broadsheet.parse.block;

import java.util.Optional;

/**
 * "A caption ends with a marker and the credit": {@code … on Jan 10, 2022. PHOTO: REUTERS}, {@code
 * … military coup.Credit: Panos Pictures}, {@code … last week.Credit...Anna Moor/The Paper}, {@code
 * … Photo by ANA MOOR /AFP via Getty Images}.
 */
final class CaptionWithPhotoCredit implements BlockRecogniser {

  private static final int MOST_WORDS = 16;

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (!Captions.mayBe(reading) || shape.text().endsWith(")") || shape.text().endsWith("]")) {
      return Optional.empty();
    }
    String text = shape.text();
    int from = Math.max(0, text.length() - Captions.CREDIT_WINDOW);
    int marker = CreditMarkers.lastIn(shape, from);
    if (marker < 0) {
      return Optional.empty();
    }
    return CreditScan.within(text, marker, marker, text.length())
        .filter(scan -> isCredit(text.substring(scan.start(), scan.end())))
        .flatMap(scan -> Captions.withCredit(reading, scan, 0.95));
  }

  private static boolean isCredit(String words) {
    boolean capital =
        Character.isUpperCase(words.charAt(0))
            || !Character.isLetter(words.charAt(0))
            || words.startsWith("i")
            || Agencies.isAgency(words);
    boolean sentence = words.indexOf(". ") > 4 && words.indexOf("All rights") < 0;
    return capital && !sentence && words.split("[ /]+").length <= MOST_WORDS;
  }
}
