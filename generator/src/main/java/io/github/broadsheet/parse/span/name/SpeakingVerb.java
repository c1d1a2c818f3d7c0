package io.github.broadsheet.parse.span.name;

/** "Sakuma said", "said Sakuma", "according to Sakuma": people speak, organisations sometimes. */
final class SpeakingVerb implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int before = candidate.before(1);
    int after = candidate.after(0);
    boolean speaks =
        before >= 0 && tokens.is(before, Kind.SAY) || after >= 0 && tokens.is(after, Kind.SAY);
    return speaks ? Opinion.of(1.5, -0.5, 0.8, 0) : Opinion.NONE;
  }
}
