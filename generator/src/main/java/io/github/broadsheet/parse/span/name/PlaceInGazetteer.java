package io.github.broadsheet.parse.span.name;

/** "Kazakhstan", "Nur-Sultan", "South China Sea": places that the lists know. */
final class PlaceInGazetteer implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    int kinds = candidate.kinds();
    if ((kinds & Kind.COUNTRY) != 0) {
      return Opinion.place((kinds & Kind.GIVEN) != 0 ? 3 : 5);
    }
    if ((kinds & Kind.REGION) != 0) {
      return Opinion.place((kinds & Kind.GIVEN) != 0 ? 3 : 4);
    }
    if ((kinds & Kind.LARGE_CITY) != 0) {
      return Opinion.place(3.5);
    }
    if ((kinds & Kind.CITY) != 0) {
      int doubtful =
          Kind.GIVEN
              | Kind.COMMON
              | Kind.ORGANISATION
              | Kind.THING
              | Kind.EVERYDAY
              | Kind.TITLE
              | Kind.EVENT;
      return Opinion.place((kinds & doubtful) != 0 ? 1 : 2.2);
    }
    return Opinion.NONE;
  }
}
