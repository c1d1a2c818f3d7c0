package io.github.broadsheet.parse.span.name;

import java.util.Set;

/**
 * "Leicester beat Bristol", "against Turin", "Leeds 2 Derby 0": in sport a town is its club, and a
 * country its team.
 */
final class TeamNamedByTown implements Clue {

  private static final Set<String> BEFORE = Set.of("beat", "v", "vs", "thrashed", "downed");

  private static final Set<String> AFTER =
      Set.of(
          "beat",
          "drew",
          "thrashed",
          "striker",
          "midfielder",
          "defender",
          "goalkeeper",
          "winger",
          "pitcher",
          "quarterback",
          "scored",
          "batsman",
          "bowler");

  /** Words of sport that stand in other news too. */
  private static final Set<String> MAYBE_BEFORE = Set.of("against", "over", "defeated", "edged");

  private static final Set<String> MAYBE_AFTER =
      Set.of(
          "won",
          "lost",
          "defeated",
          "coach",
          "captain",
          "fans",
          "host",
          "hosts",
          "hosted",
          "players",
          "manager");

  private static final int HIGHEST_SCORE = 3;

  private final Seen seen;

  TeamNamedByTown(Seen seen) {
    this.seen = seen;
  }

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.anyIs(Kind.COUNTRY)) {
      boolean team = seen.isNothingButSport() && playsForSure(candidate);
      return team ? Opinion.of(0, -4, 5, 0) : Opinion.NONE;
    }
    boolean town = candidate.lastIs(Kind.CITY | Kind.REGION) && candidate.length() <= 2;
    boolean plays = town && (playsForSure(candidate) || seen.isSport() && mayPlay(candidate));
    return plays ? Opinion.of(0, -2, 4, 0) : Opinion.NONE;
  }

  private static boolean playsForSure(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int after = candidate.after(0);
    boolean score =
        after >= 0 && tokens.shape(after) == Shape.NUMBER && tokens.length(after) <= HIGHEST_SCORE;
    return score
        || BEFORE.contains(candidate.wordBefore())
        || AFTER.contains(candidate.wordAfter());
  }

  private static boolean mayPlay(Candidate candidate) {
    return MAYBE_BEFORE.contains(candidate.wordBefore())
        || MAYBE_AFTER.contains(candidate.wordAfter());
  }
}
