package io.github.broadsheet.parse.span.name;

/** "President Kassym-Jomart Tokayev", "Mr Putin", "activist David Kato". */
final class TitleBeforeName implements Clue {

  private static final int LONGEST_NAME = 5;

  @Override
  public Opinion of(Candidate candidate) {
    String role = candidate.role();
    if (role == null || candidate.length() > LONGEST_NAME) {
      return Opinion.NONE;
    }
    return Character.isUpperCase(role.charAt(0)) ? Opinion.person(4) : Opinion.person(3);
  }
}
