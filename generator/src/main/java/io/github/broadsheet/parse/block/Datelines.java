package io.github.broadsheet.parse.block;

import io.github.broadsheet.model.BlockKind;

/** What all dateline conventions share: where a dateline may stand, and what it may name. */
final class Datelines {

  /** A dateline further down than so many paragraphs of the story is none. */
  private static final int LOWEST = 6;

  private static final int LONGEST_PLACE = 40;

  private Datelines() {}

  /** Whether this paragraph can still be the one with the dateline. */
  static boolean mayStand(Reading reading) {
    return !reading.tally().hasDateline() && reading.tally().of(BlockKind.PARAGRAPH) <= LOWEST;
  }

  /** Whether every place is a few capitalised words, without a verb or a sentence's stop. */
  static boolean looksLikePlaces(DatelineScan scan) {
    for (String place : scan.places()) {
      boolean person = PersonName.isLikely(place) && !PlaceNames.isCity(place);
      if (person || place.length() > LONGEST_PLACE || !isCapitalised(place)) {
        return false;
      }
    }
    return true;
  }

  static Recognition recognition(Reading reading, DatelineScan scan, double certainty) {
    BlockKind kind =
        scan.isAlone(reading.shape().text()) ? BlockKind.DATELINE : BlockKind.DATELINE_PARAGRAPH;
    return Recognition.of(kind, certainty, scan.dateline(reading));
  }

  private static boolean isCapitalised(String place) {
    for (String word : place.split(" ")) {
      if (!word.isEmpty()
          && !Character.isUpperCase(word.charAt(0))
          && !word.matches("of|de|la|le|del|da|do|the|el|al|es|and|on|sur|upon|di|am|an|der")) {
        return false;
      }
    }
    return true;
  }
}
