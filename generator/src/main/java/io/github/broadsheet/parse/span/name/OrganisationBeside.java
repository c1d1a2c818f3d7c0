package io.github.broadsheet.parse.span.name;

import java.util.Set;

/**
 * "the news agency Tarnpress", "Orvik, a maker of pumps", "Orvik is a Norwegian bank": what an
 * organisation is, beside its name.
 */
final class OrganisationBeside implements Clue {

  private static final int REACH = 7;

  /** What organisations are called, in small letters. */
  private static final Set<String> KINDS =
      Set.of(
          "agency",
          "airline",
          "alliance",
          "association",
          "automaker",
          "bank",
          "brand",
          "brokerage",
          "bureau",
          "carmaker",
          "carrier",
          "charity",
          "chipmaker",
          "club",
          "coalition",
          "company",
          "conglomerate",
          "consortium",
          "consultancy",
          "cooperative",
          "corporation",
          "daily",
          "drugmaker",
          "faction",
          "federation",
          "firm",
          "foundation",
          "giant",
          "group",
          "insurer",
          "lender",
          "magazine",
          "maker",
          "manufacturer",
          "militia",
          "movement",
          "network",
          "newspaper",
          "nonprofit",
          "organisation",
          "organization",
          "outlet",
          "party",
          "platform",
          "retailer",
          "start-up",
          "startup",
          "subsidiary",
          "supplier",
          "tabloid",
          "team",
          "union",
          "utility",
          "watchdog",
          "weekly");

  /** What may follow where one of these words ends what is said of the name. */
  private static final Set<String> AFTER_KIND =
      Set.of(
          "that", "which", "of", "in", "with", "for", "at", "from", "on", "by", "to", "and",
          "based", "owned", "founded", "whose", "said", "listed", "run", "backed");

  /** What begins it. */
  private static final Set<String> BEGINS = Set.of("a", "an", "the", "one", "its", "another");

  /** What ends it before it has said anything. */
  private static final Set<String> ENDS =
      Set.of("of", "in", "at", "for", "with", "from", "by", "to", "on", "and", "who", "whose");

  private static final Opinion BESIDE = Opinion.of(-1, -0.5, 2.5, 0);

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.role() != null || (candidate.kinds() & (Kind.COUNTRY | Kind.REGION)) != 0) {
      return Opinion.NONE;
    }
    if (KINDS.contains(candidate.wordBefore()) && !isLetter(candidate)) {
      boolean person = candidate.length() > 1 && candidate.firstIs(Kind.GIVEN);
      return person ? Opinion.organisation(1) : BESIDE;
    }
    return isExplained(candidate) ? BESIDE : Opinion.NONE;
  }

  /** "group C". */
  private static boolean isLetter(Candidate candidate) {
    return candidate.tokens().shape(candidate.from()) == Shape.INITIAL && candidate.length() == 1;
  }

  /** ", a maker of pumps", " is a Norwegian bank". */
  private static boolean isExplained(Candidate candidate) {
    String mark = candidate.wordAfter();
    if (!mark.equals(",") && !mark.equals("is") && !mark.equals("was")) {
      return false;
    }
    Tokens tokens = candidate.tokens();
    if (!BEGINS.contains(tokens.word(candidate.after(1)))) {
      return false;
    }
    for (int distance = 2; distance < REACH; distance++) {
      int at = candidate.after(distance);
      if (at < 0 || tokens.shape(at) == Shape.MARK || tokens.is(at, Kind.ROLE | Kind.SAY)) {
        return false;
      }
      String word = tokens.word(at);
      if (ENDS.contains(word)) {
        return false;
      }
      if (KINDS.contains(word) && endsWith(candidate, distance)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(Candidate candidate, int distance) {
    int next = candidate.after(distance + 1);
    Tokens tokens = candidate.tokens();
    return next < 0 || tokens.shape(next) == Shape.MARK || AFTER_KIND.contains(tokens.word(next));
  }
}
