package io.github.broadsheet.parse.span.name;

/** "Karim Masimov, a high-profile ally", "Josselyn Chacón, Minister of Health". */
final class RoleBeside implements Clue {

  private static final int REACH = 5;

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    if (!candidate.wordAfter().equals(",")) {
      return Opinion.NONE;
    }
    for (int distance = 1; distance <= REACH; distance++) {
      int at = candidate.after(distance);
      if (at < 0 || tokens.shape(at) == Shape.MARK || tokens.is(at, Kind.SAY)) {
        break;
      }
      if (tokens.is(at, Kind.ROLE | Kind.TITLE) && tokens.shape(at) != Shape.NUMBER) {
        boolean single = candidate.length() == 1;
        return Opinion.person(single ? 1.2 : 2);
      }
    }
    return Opinion.NONE;
  }
}
