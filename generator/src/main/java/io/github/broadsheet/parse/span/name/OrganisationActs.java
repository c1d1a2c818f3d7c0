package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "Canalys report", "Xiaomi shares", "Kremlin spokesman": what organisations have. */
final class OrganisationActs implements Clue {

  private static final Set<String> BELONGINGS =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "officials",
          "shares",
          "stock",
          "employees",
          "executives",
          "executive",
          "members",
          "lawmakers",
          "staff",
          "shareholders",
          "chairman",
          "chief",
          "board",
          "headquarters",
          "subsidiary",
          "unit",
          "branch",
          "leadership");

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int after = candidate.after(0);
    if (after >= 0 && tokens.shape(after) == Shape.POSSESSIVE) {
      after = candidate.after(1);
    }
    return after >= 0 && BELONGINGS.contains(tokens.word(after))
        ? Opinion.organisation(1)
        : Opinion.NONE;
  }
}
