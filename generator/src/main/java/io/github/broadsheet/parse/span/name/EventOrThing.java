package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "World Cup", "Cold War", "Covid-19", "Paris 2024 Games", "Internet". */
final class EventOrThing implements Clue {

  private static final Set<String> NUMBERS =
      Set.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.lastIs(Kind.EVENT)) {
      return Opinion.nothing(candidate.length() > 1 ? 4.5 : 2.5);
    }
    if (candidate.length() == 1 && candidate.firstIs(Kind.THING)) {
      return Opinion.nothing(4);
    }
    if (candidate.length() == 1 && candidate.firstIs(Kind.CALENDAR)) {
      return Opinion.nothing(4);
    }
    if (candidate.firstIs(Kind.THING) && candidate.role() == null) {
      return Opinion.nothing(1);
    }
    if (isNumbered(candidate)) {
      return Opinion.nothing(4);
    }
    if (candidate.tokens().shape(candidate.after(0)) == Shape.NUMBER && candidate.length() <= 2) {
      return Opinion.nothing(1);
    }
    return Opinion.NONE;
  }

  /** "Unit One", "Part II": an everyday word with a number is one of several. */
  private static boolean isNumbered(Candidate candidate) {
    return candidate.length() == 1
        && candidate.firstIs(Kind.EVERYDAY)
        && !candidate.firstIs(Kind.PLACE)
        && NUMBERS.contains(candidate.wordAfter());
  }
}
