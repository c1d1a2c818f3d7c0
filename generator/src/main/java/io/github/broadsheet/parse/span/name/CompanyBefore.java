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

  private static final Set<String> EXPERTS =
      Set.of(
          "analyst",
          "analysts",
          "economist",
          "economists",
          "strategist",
          "trader",
          "traders",
          "broker",
          "brokers",
          "dealer",
          "dealers");

  @Override
  public Opinion of(Candidate candidate) {
    int before = candidate.before(2);
    if (before < 0) {
      return Opinion.NONE;
    }
    Tokens tokens = candidate.tokens();
    return switch (candidate.wordBefore()) {
      case "in" -> HELD.contains(tokens.word(before)) ? Opinion.of(-0.5, -2, 2, 0) : Opinion.NONE;
      case "of" -> PARTS.contains(tokens.word(before)) ? Opinion.of(-1, -1, 2, 0) : Opinion.NONE;
      case "at", "with", "for", "from" ->
          EXPERTS.contains(tokens.word(before)) ? Opinion.of(-1.5, -1, 2, 0) : Opinion.NONE;
      default -> Opinion.NONE;
    };
  }
}
