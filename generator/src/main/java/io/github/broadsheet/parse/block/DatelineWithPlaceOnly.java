package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;
import java.util.Optional;
import java.util.Set;

/**
 * "A place before a dash or colon": {@code HUME – }, {@code FAIRFIELD, Conn. -- }, {@code NEW
 * DELHI: }, {@code Goose Creek — A Goose Creek man}. Look-alikes are many ({@code UPDATE: }, {@code
 * NASA — }), so it must begin the story, and be in capitals or a place beyond doubt.
 */
final class DatelineWithPlaceOnly implements BlockRecogniser {

  private static final int MOST_WORDS = 5;

  private static final Set<String> LOOK_ALIKES = WordList.words("dateline-look-alikes.txt");

  @Override
  public Optional<Recognition> recognise(Reading reading) {
    Shape shape = reading.shape();
    char first = shape.text().isEmpty() ? ' ' : shape.text().charAt(0);
    boolean later = reading.has(BlockKind.PARAGRAPH);
    if (!Datelines.mayStand(reading)
        || shape.words() < 10
        || !Character.isUpperCase(first) && first != '(') {
      return Optional.empty();
    }
    return DatelineScan.of(shape.text())
        .filter(scan -> scan.date() == null && scan.agencies().isEmpty() && scan.end() > 0)
        .filter(scan -> !scan.places().isEmpty() && !scan.separator().isEmpty())
        .filter(scan -> !later || mayStandLater(scan))
        .filter(scan -> isDateline(scan, shape.text()))
        .map(scan -> Datelines.recognition(reading, scan, 0.85));
  }

  /** Below a paragraph only what leaves no doubt: a deck may read like one. */
  private static boolean mayStandLater(DatelineScan scan) {
    boolean city = scan.places().stream().anyMatch(PlaceNames::isCity);
    return scan.isInCapitals() && (city || scan.separator().indexOf(':') < 0)
        || regionIsCutShort(scan);
  }

  private static boolean isDateline(DatelineScan scan, String text) {
    if (!Datelines.looksLikePlaces(scan)
        || scan.end() >= text.length()
        || !beginsSentence(text.charAt(scan.end()))
        || isLookAlike(scan)) {
      return false;
    }
    boolean certain = scan.places().stream().anyMatch(PlaceNames::isCity) || regionIsCutShort(scan);
    if (scan.separator().startsWith(":")) {
      return scan.isInCapitals() && (certain || scan.where().indexOf(' ') < 0);
    }
    boolean namedAgain = text.indexOf(scan.places().get(0), scan.end()) > 0;
    return scan.isInCapitals() || certain || namedAgain && text.charAt(scan.textEnd() - 1) == ' ';
  }

  private static boolean regionIsCutShort(DatelineScan scan) {
    int comma = scan.where().lastIndexOf(',');
    return comma > 0 && PlaceNames.isCutShort(scan.where().substring(comma + 1));
  }

  private static boolean isLookAlike(DatelineScan scan) {
    String[] words = Shape.folded(scan.where()).split("[ /,]+");
    if (words.length > MOST_WORDS || scan.places().get(0).length() < 3) {
      return true;
    }
    if (words.length > 1 && (PlaceNames.isCity(scan.places().get(0)) || regionIsCutShort(scan))) {
      return false;
    }
    for (String word : words) {
      if (LOOK_ALIKES.contains(word)
          && !(word.equals("the") && words.length > 1 && words[1].equals("hague"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsSentence(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"“‘'`$£€<[(".indexOf(c) >= 0;
  }
}
