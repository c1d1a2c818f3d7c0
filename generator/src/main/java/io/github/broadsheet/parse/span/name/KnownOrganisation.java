package io.github.broadsheet.parse.span.name;

/** "the Kremlin", "Nato": organisations that the lists know. */
final class KnownOrganisation implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    boolean known = (candidate.kinds() & Kind.KNOWN_ORGANISATION) != 0;
    return known ? Opinion.organisation(4.5) : Opinion.NONE;
  }
}
