package io.github.broadsheet.parse.span.name;

/** "in Duqm", "near Pittsburgh", "from Kampala": places stand after such words. */
final class PrepositionOfPlace implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.lastIs(Kind.COMPANY)
        || candidate.length() > 1
            && candidate.lastIs(Kind.ORGANISATION)
            && !candidate.firstIs(Kind.DIRECTION)) {
      return Opinion.NONE;
    }
    return switch (candidate.wordBefore()) {
      case "in", "In" -> Opinion.of(-1, 1.8, -0.3, 0);
      case "near", "outside", "Near" -> Opinion.place(1.5);
      case "at", "across", "throughout", "around", "toward", "towards", "inside" ->
          Opinion.of(-0.5, 1, 0.3, 0);
      case "from", "to", "into", "via", "From", "visiting", "visited" -> Opinion.place(0.5);
      case "capital", "city", "town", "village" -> Opinion.place(1.5);
      default -> Opinion.NONE;
    };
  }
}
