package io.github.broadsheet.parse.span.name;

/**
 * "Hamad Bin Khalifa University", "Ministry of Health", "Xiaomi Corp", "Johnson & Johnson", "First
 * City".
 */
final class OrganisationWithCue implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    if (candidate.length() == 1) {
      return Opinion.NONE;
    }
    double points = 0;
    if (candidate.lastIs(Kind.COMPANY)) {
      points += 8;
    } else if (candidate.lastIs(Kind.ORGANISATION)) {
      points += candidate.lastIs(Kind.EVENT) ? 2.5 : candidate.lastIs(Kind.PLACE_TAIL) ? 3.2 : 3.5;
    }
    boolean headed = false;
    for (int i = candidate.from(); i < candidate.last(); i++) {
      String next = tokens.word(i + 1);
      headed |=
          tokens.is(i, Kind.ORGANISATION_HEAD)
              && (next.equals("of") || next.equals("for") || next.equals("on"));
      if (next.equals("&") || tokens.is(i, Kind.COMPANY)) {
        points += 1.5;
      }
    }
    points += headed ? 4 : 0;
    if (candidate.length() == 2 && tokens.reads(candidate.from(), "First")) {
      boolean place = candidate.lastIs(Kind.PLACE | Kind.PLACE_TAIL);
      points += place ? 2.5 : candidate.lastIs(Kind.EVERYDAY | Kind.EVENT) ? 0 : 1.6;
    }
    if (points == 0 && candidate.anyIs(Kind.ORGANISATION)) {
      points += 1;
    }
    return points > 0 ? Opinion.organisation(points) : Opinion.NONE;
  }
}
