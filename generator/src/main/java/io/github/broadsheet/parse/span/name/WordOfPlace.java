package io.github.broadsheet.parse.span.name;

/** "Amazon River", "Mount Kenya", "the town of Duqm", "northern Mali", "Assam state". */
final class WordOfPlace implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    double points = 0;
    if (candidate.length() > 1) {
      boolean tail = candidate.lastIs(Kind.PLACE_TAIL);
      boolean either = candidate.lastIs(Kind.ORGANISATION) && !isPartOfTheMap(candidate);
      points += tail && !tokens.reads(candidate.from(), "First") ? either ? 1 : 3 : 0;
      points += candidate.firstIs(Kind.PLACE_HEAD) ? 1.5 : 0;
      boolean direction = candidate.firstIs(Kind.DIRECTION);
      points += direction && tokens.is(candidate.last(), Kind.PLACE) ? 2 : direction ? 0.7 : 0;
    }
    String before = candidate.wordBefore();
    if (before.equals("of") && tokens.is(candidate.before(2), Kind.PLACE_KIND)) {
      points += 3;
    } else if (tokens.is(candidate.before(1), Kind.PLACE_KIND)
        && tokens.shape(candidate.before(1)) == Shape.LOWER) {
      points += 1;
    } else if (before.endsWith("ern") && isDirection(before)) {
      points += 2;
    }
    int after = candidate.after(0);
    if (after >= 0 && tokens.is(after, Kind.PLACE_KIND) && tokens.shape(after) == Shape.LOWER) {
      points += 1.5;
    }
    boolean based = candidate.wordAfter().equals("-") && tokens.reads(candidate.after(1), "based");
    return points + (based ? 2 : 0) > 0 ? Opinion.place(points + (based ? 2 : 0)) : Opinion.NONE;
  }

  /** "West Bank", not "Sanwa Bank": of what ends like either, a direction makes a place. */
  private static boolean isPartOfTheMap(Candidate candidate) {
    return candidate.length() == 2 && candidate.firstIs(Kind.DIRECTION);
  }

  private static boolean isDirection(String word) {
    return word.startsWith("north")
        || word.startsWith("south")
        || word.startsWith("east")
        || word.startsWith("west");
  }
}
