package io.github.broadsheet.parse.span.name;

/** "Shipments fell": a capital at the beginning of a sentence may mean nothing. */
final class CapitalByPosition implements Clue {

  private final Seen seen;

  CapitalByPosition(Seen seen) {
    this.seen = seen;
  }

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.length() > 1) {
      return Opinion.NONE;
    }
    Tokens tokens = candidate.tokens();
    int token = candidate.from();
    if (seen.isOrdinary(token)) {
      return Opinion.nothing(4);
    }
    if (tokens.is(token, Kind.COMMON | Kind.ORGANISATION | Kind.DIRECTION)) {
      return Opinion.nothing(2);
    }
    if (tokens.is(token, Kind.EVERYDAY)) {
      return Opinion.nothing(seen.isCapitalInside(token) ? 1.2 : 3);
    }
    boolean alone = tokens.opens(token) && !seen.isCapitalInside(token);
    return alone ? Opinion.nothing(1.5) : Opinion.nothing(0.5);
  }
}
