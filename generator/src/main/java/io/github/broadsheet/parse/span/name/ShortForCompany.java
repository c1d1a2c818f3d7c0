package io.github.broadsheet.parse.span.name;

/** "Progressive", where the article also says "Progressive Enterprises Ltd". */
final class ShortForCompany implements Clue {

  private final CompaniesOfArticle companies;

  ShortForCompany(CompaniesOfArticle companies) {
    this.companies = companies;
  }

  /** A title, an age or a country beside it still make a person or a place of the same name. */
  @Override
  public Opinion of(Candidate candidate) {
    if (!companies.isShort(candidate)) {
      return Opinion.NONE;
    }
    boolean mereWord =
        candidate.length() == 1
            && candidate.firstIs(Kind.EVERYDAY)
            && candidate.tokens().opens(candidate.from());
    if (mereWord || candidate.role() != null) {
      return Opinion.NONE;
    }
    return candidate.length() > 1 ? Opinion.of(-2, -1.5, 4, 0) : Opinion.of(0, -1.5, 3.5, 0);
  }
}
