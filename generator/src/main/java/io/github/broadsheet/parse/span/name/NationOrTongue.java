package io.github.broadsheet.parse.span.name;

/** "Kazakh", "South Africans", "Arabic": nations and languages are no names of places. */
final class NationOrTongue implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    int kinds = candidate.kinds();
    boolean nation = (kinds & Kind.DEMONYM) != 0 && (kinds & Kind.PLACE) == 0;
    boolean people =
        candidate.length() > 1
            && candidate.role() == null
            && candidate.lastIs(Kind.DEMONYM)
            && !candidate.lastIs(Kind.PLACE)
            && !candidate.firstIs(Kind.GIVEN);
    if (people) {
      return Opinion.nothing(3);
    }
    return nation ? Opinion.nothing(6) : Opinion.NONE;
  }
}
