package io.github.broadsheet.parse.span.name;

/** "Kunihiko Sakuma, 77, leader", "Tokayev, who is 68", "Kato (42)": only people do that. */
final class AgeOrWhoAfter implements Clue {

  private static final int LONGEST_AGE = 3;

  @Override
  public Opinion of(Candidate candidate) {
    Tokens tokens = candidate.tokens();
    int after = candidate.after(0);
    if (after < 0) {
      return Opinion.NONE;
    }
    String mark = tokens.word(after);
    if (mark.equals("who") || mark.equals("whose")) {
      return Opinion.person(2);
    }
    int next = candidate.after(1);
    if (next < 0 || !(mark.equals(",") || mark.equals("("))) {
      return Opinion.NONE;
    }
    String word = tokens.word(next);
    if (word.equals("who") || word.equals("aged") || word.equals("whose") && mark.equals(",")) {
      return Opinion.person(2);
    }
    String closing = tokens.word(candidate.after(2));
    boolean age =
        tokens.shape(next) == Shape.NUMBER
            && word.length() < LONGEST_AGE
            && (closing.equals(",") || closing.equals(")") || closing.equals("."));
    return age ? Opinion.person(3) : Opinion.NONE;
  }
}
