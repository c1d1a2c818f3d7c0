package io.github.broadsheet.parse.span.name;

/** "Nain, Labrador", "Portland, Ore.": a place is placed in a larger one. */
final class PlaceBeforeCountry implements Clue {

  private final Lists lists;

  PlaceBeforeCountry(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int next = candidate.after(1);
    if (next < 0
        || !candidate.wordAfter().equals(",")
        || candidate.length() > 3
        || candidate.length() > 1 && candidate.lastIs(Kind.COMPANY | Kind.ORGANISATION)) {
      return Opinion.NONE;
    }
    int kinds = tokens.kinds(next);
    if ((kinds & (Kind.COUNTRY | Kind.REGION)) == 0 && (kinds & Kind.STARTS_PHRASE) != 0) {
      int to = new PhraseFinder(tokens, lists).end(next);
      kinds = to > next ? tokens.kinds(next, to) : kinds;
    }
    boolean placed = (kinds & (Kind.COUNTRY | Kind.REGION)) != 0;
    boolean listed = (candidate.kinds() & (Kind.COUNTRY | Kind.REGION)) != 0;
    return placed && !listed ? Opinion.place(2) : Opinion.NONE;
  }
}
