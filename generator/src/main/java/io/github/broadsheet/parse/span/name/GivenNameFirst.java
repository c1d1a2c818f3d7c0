package io.github.broadsheet.parse.span.name;

/** "Karim Masimov", "George W. Bush", "Ursula von der Leyen", "Kunihiko Sakuma". */
final class GivenNameFirst implements Clue {

  private static final int LONGEST_NAME = 6;

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    if (candidate.length() == 1) {
      boolean given = candidate.firstIs(Kind.GIVEN) && !candidate.firstIs(Kind.PLACE);
      return given ? Opinion.person(1) : Opinion.NONE;
    }
    if (candidate.length() > LONGEST_NAME
        || candidate.lastIs(Kind.COMPANY)
        || tokens.reads(candidate.from(), "First")) {
      return Opinion.NONE;
    }
    double points = 0;
    if (candidate.firstIs(Kind.GIVEN)) {
      int doubtful = Kind.PLACE | Kind.COMMON | Kind.TITLE;
      boolean body = candidate.lastIs(Kind.ORGANISATION) && candidate.firstIs(Kind.EVERYDAY);
      points += body ? 0.5 : candidate.firstIs(doubtful) ? 1.5 : 2.5; // "Royal Bank"
    }
    for (int i = candidate.from(); i < candidate.to(); i++) {
      boolean initial = tokens.shape(i) == Shape.INITIAL && i < candidate.last();
      boolean join = tokens.is(i, Kind.JOIN) && i > candidate.from();
      points += initial ? 1.5 : join ? 0.8 : 0;
      if (i > candidate.from() && tokens.is(i, Kind.GIVEN)) {
        points += 0.5;
      }
    }
    String last = tokens.word(candidate.last());
    if (last.equals("Jr") || last.equals("Sr") || last.equals("III") || last.equals("II")) {
      points += 2;
    }
    boolean plain = candidate.length() <= 3 && isPlain(candidate);
    return Opinion.person(points + (plain ? 1.5 : 0));
  }

  /** Two or three ordinary capitalised words that no list knows: most often a person. */
  private static boolean isPlain(Candidate candidate) {
    int known =
        Kind.ORGANISATION
            | Kind.PLACE_TAIL
            | Kind.PLACE_HEAD
            | Kind.EVENT
            | Kind.THING
            | Kind.COMMON
            | Kind.EVERYDAY
            | Kind.DEMONYM
            | Kind.COMPANY
            | Kind.DIRECTION
            | Kind.COUNTRY;
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Shape shape = candidate.tokens().shape(i);
      if (shape == Shape.UPPER || candidate.tokens().is(i, known)) {
        return false;
      }
    }
    return true;
  }
}
