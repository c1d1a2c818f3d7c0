package io.github.broadsheet.parse.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.Detail;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Names in the paragraphs of a story: which words, what they name, and which are the same. */
class NamesInTextTest {

  @Test
  void aTitleMakesAPersonAndStaysOutsideTheName() {
    assertThat(names("The envoy met President Kassym-Jomart Tokayev on Monday."))
        .containsExactly("person Kassym-Jomart Tokayev");
  }

  @Test
  void theTitleIsKeptAsTheRole() {
    assertThat(mentions("Kazakhstan's President Kassym-Jomart Tokayev spoke."))
        .last()
        .extracting(Mention::role)
        .isEqualTo("President");
  }

  @Test
  void aSurnameIsTheFullNameThatTheArticleGives() {
    assertThat(
            canonical("President Vladimir Putin spoke. Later Mr Putin left. Putin's plane landed."))
        .containsExactly("Vladimir Putin", "Vladimir Putin", "Vladimir Putin");
  }

  @Test
  void aSurnameIsAsSureAsTheFullNameThatItFollows() {
    assertThat(
            mentions("They met President Ola Tarnholm and Kim Lee, a high-profile Tarnholm ally."))
        .hasSize(3)
        .noneMatch(mention -> mention.found().isUnsure());
  }

  @Test
  void aNameThatOnlyItsRowSpeaksOfIsUnsure() {
    assertThat(mentions("Ferries link Norway, Denmark and Grunnavik."))
        .extracting(mention -> mention.found().isUnsure())
        .containsExactly(false, false, true);
  }

  @Test
  void anInitialAndAMissingMiddleNameMakeNoOtherPerson() {
    assertThat(canonical("George W. Bush arrived. Later George Bush spoke to Mr Bush senior."))
        .containsOnly("George W. Bush");
  }

  @Test
  void aSurnameIsThatOfTheOneNamedBeforeAndNobodysAfterTwo() {
    assertThat(canonical("Lena Orbach spoke. Ms Orbach left. Peter Orbach came. Mr Orbach sang."))
        .containsExactly("Lena Orbach", "Lena Orbach", "Peter Orbach", "Orbach");
  }

  @Test
  void anAcronymInBracketsIsTheLongName() {
    assertThat(
            canonical(
                "Leaders of the Collective Security Treaty Organization (CSTO) met. The CSTO agreed."))
        .containsExactly(
            "Collective Security Treaty Organization",
            "Collective Security Treaty Organization",
            "Collective Security Treaty Organization");
  }

  @Test
  void twoSpellingsAreOneOrganisation() {
    assertThat(
            canonical(
                "The Collective Security Treaty Organization met. The Collective Security Treaty"
                    + " Organisation agreed."))
        .containsOnly("Collective Security Treaty Organization");
  }

  @Test
  void countriesHaveOneFormOfTheirName() {
    assertThat(
            canonical("He flew from the U.S. to Kyiv, while America and the United States waited."))
        .containsExactly("United States", "Kyiv", "United States", "United States");
  }

  @Test
  void nationsAreNoPlaces() {
    assertThat(names("Kazakh authorities and Russian troops spoke to South Africans.")).isEmpty();
  }

  @Test
  void aPlaceBeforeBasedIsRead() {
    assertThat(names("It is a Moscow-dominated bloc and a Beijing-based company."))
        .containsExactly("place Moscow", "place Beijing");
  }

  @Test
  void aCapitalAtTheBeginningOfASentenceIsNoName() {
    assertThat(
            names(
                "Shipments fell. However, the shipments rose again. Using Internet links helped."))
        .isEmpty();
  }

  @Test
  void monthsAndDaysAreNoNames() {
    assertThat(names("On Monday the talks began. In April and May they went on until Jan 10."))
        .isEmpty();
  }

  @Test
  void smallWordsInsideNamesBelongToThem() {
    assertThat(
            names("Ursula von der Leyen met Khalid bin Salman at the Ministry of Foreign Affairs."))
        .containsExactly(
            "person Ursula von der Leyen",
            "person Khalid bin Salman",
            "organisation Ministry of Foreign Affairs");
  }

  @Test
  void aNamePrecededByAnotherAndATitleIsCutInTwo() {
    assertThat(names("Apple CEO Tim Cook spoke."))
        .containsExactly("organisation Apple", "person Tim Cook");
  }

  @Test
  void whereBothEnginesAgreeTheNameMayBeLinked() {
    assertThat(mentions("President Vladimir Putin flew to Germany. Putin spoke."))
        .allMatch(Mention::linkable);
  }

  @Test
  void aBareInstitutionIsNeverLinked() {
    assertThat(mentions("The bill went to Parliament. Members of Parliament debated it."))
        .noneMatch(Mention::linkable);
  }

  @Test
  void anAcronymShowsWhereTheNameBegins() {
    assertThat(names("The Council of the Collective Security Treaty Organization (CSTO) met."))
        .containsExactly(
            "organisation Collective Security Treaty Organization", "organisation CSTO");
  }

  @Test
  void inSportATownIsItsClub() {
    assertThat(names("Bristol beat Leicester by four goals.")).allMatch(n -> n.startsWith("org"));
  }

  @Test
  void inAReportOfAMatchACountryIsItsTeam() {
    assertThat(
            names(
                "Denmark beat Iceland 2-1 in the match on Sunday. The striker scored both goals in"
                    + " the stadium before the whistle, and the defender of the side was unbeaten."))
        .containsExactly("organisation Denmark", "organisation Iceland");
    assertThat(names("Denmark beat Iceland to the best trade deal, the minister said."))
        .containsExactly("place Denmark", "place Iceland");
  }

  @Test
  void creditsAreNotRead() {
    String caption = "A burned car in central Almaty. PHOTO: REUTERS";
    Credit credit = new Credit("REUTERS", Span.of(39, 46), null, "REUTERS");
    assertThat(new NamesInText().recognise(story(BlockKind.CAPTION, caption, credit), List.of()))
        .extracting(mark -> mark.text())
        .containsExactly("Almaty");
  }

  @Test
  void leftoversAreNotRead() {
    Story story = story(BlockKind.LEFTOVER, "Follow Vladimir Putin in Moscow.");
    assertThat(new NamesInText().recognise(story, List.of())).isEmpty();
  }

  @Test
  void spansAreExactlyTheWords() {
    String text = "“Mr Tokayev’s spokesman” in São Paulo\nspoke 👍 to Lena Meyer.";
    for (Mention mention : mentions(text)) {
      assertThat(mention.span().in(text)).isEqualTo(mention.text());
    }
  }

  @Test
  @Timeout(10)
  void hostileTextTakesTimeInProportion() {
    for (String piece :
        List.of(
            "A", "A ", "Aa-", "U.S.", "Bank of ", "and A ", "'s", "New ", "Aa.Bb", "van der ")) {
      String text = piece.repeat(200_000 / piece.length());
      assertThat(mentions(text)).isNotNull();
    }
  }

  @Test
  @Timeout(10)
  void manyPeopleOfOneSurnameTakeTimeInProportion() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("Mr A")
          .append((char) ('a' + i % 26))
          .append("x".repeat(i % 50))
          .append(" Lund. ");
    }
    assertThat(mentions(text.toString())).isNotEmpty();
  }

  private static List<String> names(String text) {
    return mentions(text).stream().map(m -> m.type().id() + " " + m.text()).toList();
  }

  private static List<String> canonical(String text) {
    return mentions(text).stream().map(Mention::canonical).toList();
  }

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    new NamesInText()
        .recognise(story(BlockKind.PARAGRAPH, text), List.of())
        .forEach(mark -> mentions.add((Mention) mark));
    return mentions;
  }

  private static Story story(BlockKind kind, String text, Detail... details) {
    Block block =
        new Block(
            0,
            1,
            kind,
            Span.of(0, text.length()),
            text,
            List.of(details),
            new Provenance("Test", 1));
    return new Story(text, List.of(block), null, Metadata.none());
  }
}
