package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "Leicester beat Bristol", "against Turin", "Leeds 2 Derby 0": in sport a town is its club. */
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
    String before = candidate.wordBefore();
    String next = candidate.wordAfter();
    boolean plays =
        BEFORE.contains(before)
            || AFTER.contains(next)
            || seen.isSport() && (MAYBE_BEFORE.contains(before) || MAYBE_AFTER.contains(next));
    return score || plays ? Opinion.of(0, -2, 4, 0) : Opinion.NONE;
  }
}
