package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "Brask said it plans to sell", "Brask raised its offer": a person is no "it". */
final class CompanyActs implements Clue {

  /** What a company says that it does. Much else may follow "it": "said it is possible". */
  private static final Set<String> PLANS =
      Set.of(
          "plans",
          "planned",
          "expects",
          "expected",
          "intends",
          "intended",
          "agreed",
          "sold",
          "bought",
          "acquired",
          "raised",
          "cut",
          "signed",
          "completed",
          "filed",
          "received",
          "reported",
          "named",
          "increased",
          "lowered",
          "earned",
          "lost",
          "owns");

  private static final Set<String> WILL = Set.of("will", "would");

  /** What is expected of things: "it would be hard". */
  private static final Set<String> OF_THINGS =
      Set.of("be", "been", "not", "take", "become", "make", "mean", "seem", "help", "seemed");

  /** What a company does with what it has. */
  private static final Set<String> DOES =
      Set.of(
          "raised",
          "raises",
          "cut",
          "cuts",
          "lowered",
          "increased",
          "reduced",
          "boosted",
          "doubled",
          "omitted",
          "sold",
          "reported",
          "completed");

  private static final Opinion IT = Opinion.of(-1, -0.5, 1.5, 0);

  @Override
  public Opinion of(Candidate candidate) {
    int verb = candidate.after(0);
    int it = verb < 0 ? -1 : candidate.after(1);
    if (it < 0 || candidate.role() != null || candidate.tokens().shape(verb) != Shape.LOWER) {
      return Opinion.NONE;
    }
    Tokens tokens = candidate.tokens();
    if (tokens.reads(it, "its")) {
      return DOES.contains(tokens.word(verb)) ? IT : Opinion.NONE;
    }
    return tokens.reads(verb, "said") && tokens.reads(it, "it") && isPlan(tokens, candidate)
        ? IT
        : Opinion.NONE;
  }

  private static boolean isPlan(Tokens tokens, Candidate candidate) {
    int plan = candidate.after(2);
    if (plan < 0) {
      return false;
    }
    String word = tokens.word(plan);
    return PLANS.contains(word)
        || WILL.contains(word)
            && tokens.shape(candidate.after(3)) == Shape.LOWER
            && !OF_THINGS.contains(tokens.word(candidate.after(3)));
  }
}
