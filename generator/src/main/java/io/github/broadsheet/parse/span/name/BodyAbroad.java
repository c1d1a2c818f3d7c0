package io.github.broadsheet.parse.span.name;

/** "Ministerio de Defensa", "Tribunal Supremo", "Adalet Bakanlığı". */
final class BodyAbroad implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    if (candidate.length() == 1) {
      return Opinion.NONE;
    }
    boolean body = candidate.firstIs(Kind.BODY) || candidate.lastIs(Kind.BODY);
    return body ? Opinion.of(-2, -0.5, 2.5, 0) : Opinion.NONE;
  }
}
