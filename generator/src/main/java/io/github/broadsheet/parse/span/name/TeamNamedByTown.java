package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "Leicester beat Bristol", "against Turin", "Leeds 2 Derby 0": in sport a town is its club. */
final class TeamNamedByTown implements Clue {

  private static final Set<String> BEFORE =
      Set.of("beat", "against", "v", "vs", "defeated", "thrashed", "edged", "over", "downed");

  private static final Set<String> AFTER =
      Set.of(
          "beat",
          "won",
          "lost",
          "drew",
          "defeated",
          "thrashed",
          "striker",
          "midfielder",
          "defender",
          "goalkeeper",
          "coach",
          "captain",
          "winger",
          "fans",
          "pitcher",
          "quarterback",
          "scored",
          "hosts",
          "host",
          "hosted",
          "players",
          "manager",
          "batsman",
          "bowler");

  private static final int HIGHEST_SCORE = 3;

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    boolean town =
        candidate.length() <= 2
            && (tokens.kinds(candidate.last()) & (Kind.CITY | Kind.REGION)) != 0
            && !candidate.anyIs(Kind.COUNTRY);
    if (!town) {
      return Opinion.NONE;
    }
    int after = candidate.after(0);
    boolean score =
        after >= 0
            && tokens.shape(after) == Shape.NUMBER
            && tokens.word(after).length() <= HIGHEST_SCORE;
    boolean plays =
        BEFORE.contains(candidate.wordBefore()) || AFTER.contains(candidate.wordAfter());
    return score || plays ? Opinion.of(0, -2, 4, 0) : Opinion.NONE;
  }
}
