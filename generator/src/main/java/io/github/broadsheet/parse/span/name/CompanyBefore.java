package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** "a stake in Brask", "a unit of Brask", "an analyst with Brask": what companies have or are. */
final class CompanyBefore implements Clue {

  private static final Set<String> HELD =
      Set.of("stake", "stakes", "shares", "shareholding", "shareholders", "stockholders");

  private static final Set<String> PARTS =
      Set.of(
          "unit",
          "units",
          "subsidiary",
          "subsidiaries",
          "affiliate",
          "shares",
          "stock",
          "shareholders",
          "stockholders");

  private static final Opinion STAKE = Opinion.of(-0.5, -2, 2, 0);
  private static final Opinion PART = Opinion.of(-1, -1, 2, 0);
  private static final Opinion FIRM = Opinion.of(-1.5, -1, 2, 0);

  @Override
  public Opinion of(Candidate candidate) {
    return switch (candidate.wordBefore()) {
      case "in" -> follows(HELD, candidate) ? STAKE : Opinion.NONE;
      case "of" -> follows(PARTS, candidate) ? PART : Opinion.NONE;
      case "at", "with", "for", "from" -> follows(Experts.words(), candidate) ? FIRM : Opinion.NONE;
      default -> Opinion.NONE;
    };
  }

  private static boolean follows(Set<String> words, Candidate candidate) {
    int before = candidate.before(2);
    return before >= 0 && words.contains(candidate.tokens().word(before));
  }
}
