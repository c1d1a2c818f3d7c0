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
  private static final Set<String> MAYBE_BEFORE =
      Set.of("against", "over", "defeated", "edged", "champion", "champions", "holders");

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
          "manager",
          "team",
          "teams",
          "squad",
          "win",
          "debut");

  /** What stands before a town that is no more than a town. */
  private static final Set<String> WHERE =
      Set.of(
          "in", "In", "at", "At", "from", "From", "near", "Near", "to", "outside", "around", "of",
          "through", "into", "capital", ",", "(", "-");

  private static final int HIGHEST_SCORE = 3;

  private final Seen seen;

  TeamNamedByTown(Seen seen) {
    this.seen = seen;
  }

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.anyIs(Kind.COUNTRY)) {
      boolean team =
          seen.isSport() && isFixture(candidate)
              || seen.isNothingButSport() && (playsForSure(candidate) || mayPlay(candidate));
      return team ? Opinion.of(0, -4, 5, 0) : Opinion.NONE;
    }
    int places = Kind.CITY | Kind.LARGE_CITY | Kind.REGION;
    boolean town =
        candidate.length() <= 2 && (candidate.lastIs(places) || (candidate.kinds() & places) != 0);
    boolean plays =
        town
            && (playsForSure(candidate)
                || seen.isSport() && mayPlay(candidate)
                || seen.isNothingButSport() && !isSomewhere(candidate));
    return plays ? Opinion.of(0, -2, 4, 0) : Opinion.NONE;
  }

  /** "in Leeds", "Leeds, England", "(Leeds)": where something is, not who plays. */
  private static boolean isSomewhere(Candidate candidate) {
    return WHERE.contains(candidate.wordBefore()) || candidate.wordAfter().equals(",");
  }

  /** "Spain at Belgium": one country does not stand at another. */
  private static boolean isFixture(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    return candidate.wordAfter().equals("at")
            && tokens.is(candidate.after(1), Kind.COUNTRY | Kind.STARTS_PHRASE)
        || candidate.wordBefore().equals("at") && tokens.is(candidate.before(2), Kind.COUNTRY);
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
    Tokens tokens = candidate.tokens();
    int after = candidate.after(0);
    boolean player =
        tokens.is(after, Kind.ROLE)
            && tokens.shape(after) == Shape.LOWER
            && candidate.anyIs(Kind.COUNTRY);
    return player
        || MAYBE_BEFORE.contains(candidate.wordBefore())
        || MAYBE_AFTER.contains(candidate.wordAfter());
  }
}
