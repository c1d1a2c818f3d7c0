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

  /** What somebody is at an organisation: "Orvik founder Ann Lee". */
  private static final Set<String> FIGURES =
      Set.of(
          "founder",
          "co-founder",
          "leader",
          "president",
          "vice-president",
          "chairman",
          "chairwoman",
          "chairperson",
          "director",
          "manager",
          "boss",
          "owner",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "coach",
          "captain",
          "skipper",
          "striker",
          "goalkeeper",
          "midfielder",
          "defender",
          "winger",
          "pitcher",
          "quarterback",
          "reporter",
          "correspondent",
          "journalist",
          "photographer",
          "columnist",
          "professor",
          "researcher",
          "executive");

  /** What a company calls by the name of whoever founded it: "its Lena Brask unit". */
  private static final Set<String> PARTS =
      Set.of("unit", "units", "subsidiary", "subsidiaries", "division", "affiliate");

  private static final Opinion PART = Opinion.of(-2, -0.5, 2.5, 0);

  private static final int LONGEST_OFFICE = 4;

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
    if (!possessive && leadsToName(candidate)) {
      return expertsOf(candidate, true);
    }
    if (!possessive && PARTS.contains(word) && (candidate.kinds() & Kind.PLACE) == 0) {
      return candidate.length() > 1 ? PART : Opinion.organisation(1.5);
    }
    return BELONGINGS.contains(word) ? Opinion.organisation(1) : Opinion.NONE;
  }

  /** "chief executive Ann Lee", "co-founder Ann Lee": an office in small letters, then a name. */
  private static boolean leadsToName(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    if (candidate.length() == 1 && candidate.firstIs(Kind.ORGANISATION_HEAD)) {
      return false; // "Ministry spokesman Ann Lee"
    }
    boolean figure = false;
    for (int distance = 0; distance < LONGEST_OFFICE; distance++) {
      int at = candidate.after(distance);
      if (at < 0 || tokens.shape(at) != Shape.LOWER) {
        return figure && tokens.isNameLike(at);
      }
      figure = FIGURES.contains(tokens.word(at));
      if (!figure && !tokens.is(at, Kind.ROLE) && !isOfOffice(tokens.word(at))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOfOffice(String word) {
    return word.equals("vice")
        || word.equals("general")
        || word.equals("managing")
        || word.equals("senior")
        || word.equals("operating")
        || word.equals("press");
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
