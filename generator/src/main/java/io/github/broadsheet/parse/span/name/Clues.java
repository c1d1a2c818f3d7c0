package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.List;

/** THE list of clues. Their order does not matter. */
final class Clues {

  private Clues() {}

  static List<Clue> builtIn(Lists lists, Seen seen, CompaniesOfArticle companies) {
    return List.of(
        new TitleBeforeName(),
        new GivenNameFirst(),
        new RoleBeside(),
        new SpeakingVerb(),
        new AgeOrWhoAfter(),
        new PlaceInGazetteer(),
        new WordOfPlace(),
        new PrepositionOfPlace(),
        new PlaceBeforeCountry(lists),
        new OrganisationWithCue(),
        new KnownOrganisation(),
        new ShortForCompany(companies),
        new Acronym(),
        new AcronymInParentheses(),
        new TeamNamedByTown(seen),
        new ArticleBefore(),
        new OrganisationActs(),
        new OrganisationBeside(),
        new CompanyBefore(),
        new CompanyActs(),
        new OfficeBefore(),
        new Abbreviation(),
        new EventOrThing(),
        new NationOrTongue(),
        new CapitalByPosition(seen));
  }

  /** The clues to names in texts of other languages. */
  static List<Clue> abroad(Lists lists, Seen seen, CompaniesOfArticle companies) {
    List<Clue> clues = new ArrayList<>(builtIn(lists, seen, companies));
    clues.add(new BodyAbroad());
    return clues;
  }
}
