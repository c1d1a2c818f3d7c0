package io.github.broadsheet.parse.block;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "A caption ends with a marker and the credit": {@code … on Jan 10, 2022. PHOTO: REUTERS}, {@code
 * … military coup.Credit: Panos Pictures}, {@code … last week.Credit...Anna Moor/The Paper}, {@code
 * … Photo by ANA MOOR /AFP via Getty Images}.
 */
final class CaptionWithPhotoCredit implements BlockRecogniser {

  private static final int MOST_WORDS = 16;

  /** {@code Ana Moor. Styling: Tom Ode. Haare: Meg Berg}. */
  private static final Pattern MORE_CREDITS =
      Pattern.compile("^[^.:]+\\. \\p{Lu}[\\p{L}-]+: \\p{Lu}");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    if (!Captions.mayBe(reading)) {
      return Optional.empty();
    }
    String text = shape.text();
    int from = Math.max(0, text.length() - Captions.CREDIT_WINDOW);
    int marker = CreditMarkers.lastIn(shape, from);
    boolean bracketed = text.endsWith(")") || text.endsWith("]");
    if (marker < 0 || bracketed && (reading.layout().isEnglish() || isInBracket(text, marker))) {
      return Optional.empty();
    }
    return CreditScan.within(text, marker, marker, text.length())
        .filter(scan -> isCredit(text.substring(scan.start(), scan.end())))
        .flatMap(scan -> Captions.withCredit(reading, scan, 0.95));
  }

  /** {@code (Foto: Ana Moor)}, and not {@code Foto: Ana Moor (AP)}. */
  private static boolean isInBracket(String text, int marker) {
    return Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) <= marker;
  }

  private static boolean isCredit(String words) {
    boolean capital =
        Character.isUpperCase(words.charAt(0))
            || !Character.isLetter(words.charAt(0))
            || words.startsWith("i")
            || Agencies.isAgency(words)
            || Agencies.isAgency(words.split("[ /|,]", 2)[0])
            || words.startsWith("picture alliance")
            || words.indexOf('.') > 0 && words.indexOf(' ') < 0;
    boolean sentence =
        words.indexOf(". ") > 4
            && words.indexOf("All rights") < 0
            && !MORE_CREDITS.matcher(words).find();
    return capital && !sentence && words.split("[ /]+").length <= MOST_WORDS;
  }
}
