package io.github.broadsheet.parse.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Companies: what ends their names outweighs where they stand, and short forms follow them. */
class CompanyNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarnair Group Inc",
        "Brask Co",
        "Peter Harrow Inc",
        "Lena B. Orbach Ltd",
        "Lindholm Holdings",
        "Hvalsey Bank",
        "Brask AG"
      })
  void theEndingOfACompanyOutweighsThePlaceWhereItsNameStands(String company) {
    assertThat(names("He sold the shares that he held in " + company + ", Texas sources said."))
        .contains("organisation " + company);
  }

  @Test
  void aBankOfARiverIsAPlace() {
    assertThat(names("They live in the West Bank.")).containsExactly("place West Bank");
  }

  @Test
  void theSymbolAtTheStockExchangeIsNoPartOfTheName() {
    assertThat(names("The stake he held in Brask Co BK was bought by Orbach Group Inc OGI."))
        .containsExactly("organisation Brask Co", "organisation Orbach Group Inc");
  }

  @Test
  void theLettersOfAnExchangeAreNoName() {
    assertThat(names("It was sold by Brask Ltd BRSK.HK to Orbach AG ORB.F on Monday."))
        .containsExactly("organisation Brask Ltd", "organisation Orbach AG");
  }

  @Test
  void andMayStandInsideTheNameOfACompany() {
    assertThat(names("It was bought by Cable and Harrow Plc. Cable and Harrow paid in cash."))
        .containsExactly("organisation Cable and Harrow Plc", "organisation Cable and Harrow");
    assertThat(names("Brask and Orbach Corp agreed. The ships that Brask sold are old."))
        .contains("organisation Orbach Corp")
        .doesNotContain("organisation Brask and Orbach Corp");
    assertThat(names("It was offered to Lund, Brask and Orbach Corp on Monday."))
        .contains("organisation Orbach Corp");
  }

  @Test
  void theSecuritiesAndExchangeCommissionIsOne() {
    assertThat(
            canonical(
                "Headline", "It told the U.S. Securities and Exchange Commission. The SEC ..."))
        .containsOnly("Securities and Exchange Commission");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He has a stake in Brask.",
        "It was made by a unit of Brask.",
        "He asked Peter Lund, an analyst with Brask.",
        "He asked Peter Lund, the chief economist at Brask."
      })
  void whatCompaniesHaveOrAreMakesACompany(String sentence) {
    assertThat(names(sentence)).endsWith("organisation Brask");
  }

  @Test
  void aWordThatEndsWithCorpOrBankIsACompany() {
    assertThat(names("He said that Unicorp and Brasbank would pay."))
        .containsExactly("organisation Unicorp", "organisation Brasbank");
  }

  @Test
  void anAcronymIsNobodysSurname() {
    assertThat(names("It was denied by Mr Peter SMC. The shares of SMC, or Sand Mills Corp, fell."))
        .contains("organisation SMC");
  }

  @Test
  void whatFollowsTheEndingIsAnotherName() {
    assertThat(names("It was denied by Brask Corp Chairman Peter Harrow on Monday."))
        .containsExactly("organisation Brask Corp", "person Peter Harrow");
    assertThat(names("The Brask Co International Shipping Group was sold."))
        .containsExactly("organisation Brask Co International Shipping Group");
  }

  @Test
  void anEndingAloneIsNoName() {
    assertThat(names("It was sold to a Co Ltd of that name.")).isEmpty();
  }

  @Test
  void aFirmOfPartnersEndsWithAndCo() {
    assertThat(names("It was sold by Stotler and Co on Monday."))
        .containsExactly("organisation Stotler and Co");
    assertThat(names("It was sold by Goldman, Harrow and Co on Monday."))
        .containsExactly("organisation Goldman, Harrow and Co");
  }

  @Test
  void aCompanyMayBeCalledFirst() {
    assertThat(names("The loan of First Boston Corp was refused. He asked First Boston again."))
        .containsExactly("organisation First Boston Corp", "organisation First Boston");
    assertThat(names("The loan was sold by First City on Monday."))
        .containsExactly("organisation First City");
    assertThat(names("First he came, then she.")).isEmpty();
  }

  @Test
  void aCompanyMayBeCalledGeneralOrAmerican() {
    assertThat(names("It was built by General Brask Corp, and General Brask was paid."))
        .containsExactly("organisation General Brask Corp", "organisation General Brask");
    assertThat(names("It was built by American Brask Co, and American Brask was paid."))
        .containsExactly("organisation American Brask Co", "organisation American Brask");
  }

  @Test
  void theShortFormOfACompanyIsTheCompany() {
    assertThat(
            mentions(
                "Shareholders in Progressive and Rainbow agreed. Progressive Enterprises Ltd and"
                    + " Rainbow Corp Ltd will merge."))
        .extracting(m -> m.type().id() + " " + m.canonical())
        .containsExactly(
            "organisation Progressive Enterprises Ltd",
            "organisation Rainbow Corp Ltd",
            "organisation Progressive Enterprises Ltd",
            "organisation Rainbow Corp Ltd");
  }

  @Test
  void aShortFormMayStandInTheHeadline() {
    assertThat(
            canonical(
                "BRIERLEY BIDS FOR PROGRESSIVE", "It offers cash for Progressive Enterprises Ltd."))
        .containsOnly("Progressive Enterprises Ltd");
  }

  @Test
  void theFirstWordOfALongNameMayStandForIt() {
    assertThat(canonical("Headline", "Tarnholm Lofoten Brothers Inc said Tarnholm would pay."))
        .containsOnly("Tarnholm Lofoten Brothers Inc");
  }

  @Test
  void aShortFormThatTwoCompaniesShareIsNeithers() {
    assertThat(canonical("Headline", "Brask Oil Co sued Brask Foods Inc. Then Brask paid."))
        .containsExactly("Brask Oil Co", "Brask Foods Inc", "Brask");
  }

  @Test
  void aPersonOrPlaceOfTheSameNameStaysItself() {
    assertThat(names("Mr Brask founded Brask Shipping Ltd in Oslo. Later Mr Brask left."))
        .containsExactly(
            "person Brask", "organisation Brask Shipping Ltd", "place Oslo", "person Brask");
    assertThat(names("Houston Industries Inc has its seat in Houston."))
        .containsExactly("organisation Houston Industries Inc", "place Houston");
  }

  @Test
  void anEverydayWordAtTheBeginningOfASentenceIsNoShortForm() {
    assertThat(names("Rainbow Corp Ltd paid. Rainbow colours are on its ships."))
        .containsExactly("organisation Rainbow Corp Ltd");
  }

  @ParameterizedTest
  @CsvSource({"analyst, organisation", "economist, organisation", "trader, organisation"})
  void whoeverStandsBeforeAnAnalystIsAFirm(String expert, String type) {
    assertThat(names("He was told so by Janney Harrow " + expert + " Peter Lund on Monday."))
        .containsExactly(type + " Janney Harrow", "person Peter Lund");
  }

  @Test
  void aPlaceBeforeATraderIsAPlace() {
    assertThat(names("He was told so by London trader Peter Lund on Monday."))
        .containsExactly("place London", "person Peter Lund");
  }

  @Test
  void anEverydayWordWithANumberIsNoName() {
    assertThat(names("It has an interest in Unit One of the plant.")).isEmpty();
  }

  @Test
  void lettersWithANumberAreNoBody() {
    assertThat(names("The figures for M-1 and the flights of the F-16 were late.")).isEmpty();
    assertThat(names("The ministers of the G-7 met.")).containsExactly("organisation G-7");
  }

  @Test
  void anEverydayWordAfterACountryInAHeadlineIsNoPartOfAName() {
    assertThat(names("U.S. Officials Deny Reports")).containsExactly("place U.S.");
    assertThat(names("It was denied by a U.S. Banker on Monday.")).containsExactly("place U.S.");
    assertThat(names("It was denied by U.K. Economist Peter Lund on Monday."))
        .containsExactly("place U.K.", "person Peter Lund");
  }

  @Test
  void anOfficeMayEndWithWhatItIsFor() {
    assertThat(names("It was denied by Chancellor of the Exchequer Nigel Lawson."))
        .containsExactly("person Nigel Lawson");
    assertThat(names("It was denied by President of Zambia Kenneth Kaunda."))
        .containsExactly("place Zambia", "person Kenneth Kaunda");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Tarn, managing director of Peter Brask, said on Monday that rates would fall.",
        "Ann Tarn, head of research at Peter Brask, said on Monday that rates would fall.",
        "Rates would fall, a senior official of Peter Brask told reporters on Monday.",
        "The mills were sold by its Peter Brask unit on Monday."
      })
  void aFirmMayHaveAPersonsName(String text) {
    assertThat(names(text)).contains("organisation Peter Brask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarn Brask said it plans to sell its mills.",
        "Tarn Brask said it will close three mills.",
        "Tarn Brask raised its prices on Monday."
      })
  void noPersonIsAnIt(String text) {
    assertThat(names(text)).containsExactly("organisation Tarn Brask");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peter Brask said it would be hard to sell the mills.",
        "Peter Brask said it is possible that the mills will be sold.",
        "The mills were sold by the wife of Peter Brask, and Peter Brask said its day had come."
      })
  void whatIsPossibleIsNoCompany(String text) {
    assertThat(names(text)).contains("person Peter Brask");
  }

  @Test
  void whoeverOnlyASpokesmanSpeaksForIsUnsure() {
    assertThat(mentions("The mills are closed, said a spokesman for Peter Brask on Monday."))
        .last()
        .matches(mention -> mention.found().isUnsure());
  }

  @Test
  void aSurnameIsTheCompanyWhereItActsAsOne() {
    assertThat(
            names(
                "Brask Shipping Inc was founded by Peter Brask. Later Brask said it plans to sell"
                    + " mills, and Brask stock rose. Mr Brask is 70."))
        .containsExactly(
            "organisation Brask Shipping Inc",
            "person Peter Brask",
            "organisation Brask",
            "organisation Brask",
            "person Brask");
  }

  @Test
  void aBankMayBeginWithAWordThatIsAGivenNameToo() {
    assertThat(names("Yesterday the mills were sold. Hope Bank said on Monday that it is sorry."))
        .containsExactly("organisation Hope Bank");
  }

  @Test
  void theAbbreviationsOfATableAreNoNames() {
    assertThat(names("The Prev Wk was better than the Last Mths of mills.")).isEmpty();
  }

  private static List<String> names(String paragraph) {
    return mentions(paragraph).stream().map(m -> m.type().id() + " " + m.text()).toList();
  }

  private static List<String> canonical(String headline, String paragraph) {
    List<Mark> marks =
        new NamesInText().recognise(Stories.of(null, headline, paragraph), List.of());
    return marks.stream().map(mark -> ((Mention) mark).canonical()).toList();
  }

  private static List<Mention> mentions(String paragraph) {
    List<Mark> marks =
        new NamesInText().recognise(Stories.of(null, "headline", paragraph), List.of());
    return marks.stream().map(Mention.class::cast).toList();
  }
}
