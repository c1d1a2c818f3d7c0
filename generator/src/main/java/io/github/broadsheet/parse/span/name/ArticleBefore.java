package io.github.broadsheet.parse.span.name;

/** "the Kremlin", "the Red Cross": people take no article. */
final class ArticleBefore implements Clue {

  @Override
  public Opinion of(Candidate candidate) {
    String before = candidate.wordBefore();
    if (!before.equals("the") && !before.equals("The")) {
      return Opinion.NONE;
    }
    return candidate.length() == 1 ? Opinion.of(-2, -0.3, 0.8, 0.8) : Opinion.of(-1.5, 0, 0.8, 0.3);
  }
}
