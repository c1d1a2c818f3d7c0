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
          "shareholder",
          "stockholders",
          "debentures",
          "earnings",
          "subsidiaries",
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
    boolean possessive = after >= 0 && tokens.shape(after) == Shape.POSSESSIVE;
    if (possessive) {
      after = candidate.after(1);
    }
    if (after < 0 || tokens.shape(after) != Shape.LOWER) {
      return Opinion.NONE;
    }
    String word = tokens.word(after);
    if (!possessive && Experts.words().contains(word)) { // a firm, unless it is a place
      return expertsOf(candidate, tokens.isNameLike(candidate.after(1)));
    }
    return BELONGINGS.contains(word) ? Opinion.organisation(1) : Opinion.NONE;
  }

  /** "Janney Montgomery analyst Louis Marckesano": a firm, its analyst, his name. */
  private static Opinion expertsOf(Candidate candidate, boolean named) {
    boolean mereWord = candidate.length() == 1 && candidate.firstIs(Kind.EVERYDAY | Kind.COMMON);
    if (mereWord || (candidate.kinds() & Kind.PLACE) != 0) {
      return Opinion.NONE;
    }
    return named ? Opinion.of(-3, -1, 3, 0) : Opinion.of(-1, 0, 1.5, 0);
  }
}
