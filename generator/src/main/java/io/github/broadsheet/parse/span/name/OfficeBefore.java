package io.github.broadsheet.parse.span.name;

import java.util.Set;

/**
 * "managing director of Lena Brask", "head of research at Lena Brask", "a spokesman for Brask": a
 * firm may have a person's name, but nobody has an office at a person.
 */
final class OfficeBefore implements Clue {

  private static final Set<String> OFFICES =
      Set.of(
          "director",
          "directors",
          "president",
          "vice-president",
          "chairman",
          "chairwoman",
          "executive",
          "executives",
          "officer",
          "official",
          "officials",
          "treasurer",
          "comptroller");

  /** What is done at a firm alone: "head of research at". */
  private static final Set<String> AT_FIRM =
      Set.of("research", "trading", "manager", "partner", "consultant", "researcher", "economics");

  private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson");

  private static final Opinion FIRM = Opinion.of(-2.5, -0.5, 2.5, 0);

  /** People have their spokesmen, too. */
  private static final Opinion SPOKEN_FOR = Opinion.of(-1.2, 0, 2.2, 0);

  @Override
  public Opinion of(Candidate candidate) {
    return switch (candidate.wordBefore()) {
      case "of" -> is(OFFICES, candidate) ? FIRM : Opinion.NONE;
      case "at", "with" -> is(OFFICES, candidate) || is(AT_FIRM, candidate) ? FIRM : Opinion.NONE;
      case "for" -> is(SPEAKERS, candidate) ? SPOKEN_FOR : Opinion.NONE;
      default -> Opinion.NONE;
    };
  }

  /** Whether one of these words stands before the "of" of what may be a firm. */
  private static boolean is(Set<String> offices, Candidate candidate) {
    int before = candidate.before(2);
    return before >= 0
        && offices.contains(candidate.tokens().word(before))
        && candidate.role() == null
        && (candidate.kinds() & Kind.PLACE) == 0
        && !(candidate.length() == 1 && candidate.firstIs(Kind.EVERYDAY | Kind.COMMON));
  }
}
