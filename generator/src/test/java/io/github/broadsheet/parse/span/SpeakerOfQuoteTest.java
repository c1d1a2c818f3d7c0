package io.github.broadsheet.parse.span;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Quotation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerOfQuoteTest {

  private static final String OPENING =
      "Mr Tom Ode left. Ms Ines Berg, mayor of Lindholm, closed the bridge.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "It is closed," Ms Berg said.                              | Ines Berg
          "It is closed," said Ms Berg, who lives nearby.            | Ines Berg
          "It is closed," Ms Berg has also said.                     | Ines Berg
          "It is closed," Ms Berg, the mayor, said.                  | Ines Berg
          "It is closed," she said.                                  | Ines Berg
          "Is it closed?" asked Tom Ode.                             | Tom Ode
          "It is closed," according to Tom Ode.                      | Tom Ode
          "It is closed," former harbour master Tom Ode said.        | Tom Ode
          "It is closed," the harbour office said in a statement.    | the harbour office
          "It is closed," said a spokesman for the harbour office.   | a spokesman for the harbour office
          "It is closed," Berg's spokesman said.                     | Berg's spokesman
          "It is closed," police said.                               | police
          Ms Berg said: "It is closed."                              | Ines Berg
          Ms Berg said that it was "closed for good".                | Ines Berg
          Ms Berg told the council that it was "closed for good".    | Ines Berg
          Tom Ode on Monday (Jan 10) called it "closed for good".    | Tom Ode
          Tom Ode (Greens) called it "closed for good".              | Tom Ode
          According to Tom Ode, it was "closed for good".            | Tom Ode
          In a statement, the harbour office called it "closed".     | the harbour office
          On Sunday, the office retracted a statement that said so, blaming a "typing mistake". | the office
          Ms Berg vowed to stay and asked people to "be patient".    | Ines Berg
          It was, Ms Berg said, "closed for good".                   | Ines Berg
          The gates were "closed for good", witnesses said.          | witnesses
          Tom Ode: "It is closed."                                   | Tom Ode
          "It is closed." — Tom Ode                                  | Tom Ode
          "It is closed," said Tom Ode. The council left.            | Tom Ode
          "It is closed," chairman, clerk and guide Tom Ode said.    | Tom Ode
          The clerk for tides, Tom Ode, said: "It is closed."        | Tom Ode
          "It is closed", too, says Tom Ode.                         | Tom Ode
          A guard who picked up said: "It is closed."                | a guard
          It stays closed, with guards warning of "ice".             | guards
          She left, and he'd said it was "closed".                   | Tom Ode
          Guards saw a boat called "Saint Maud".                     | nobody
          Ms Berg left on a boat named "Saint Maud," the office said. | nobody
          Ms Berg saw the film, entitled "The Long Night".           | nobody
          The gate is called "ice gate".                             | nobody
          Ms Berg called "Saint Maud" a masterpiece.                 | nobody
          It is what Ms Berg called "a great nuisance".              | Ines Berg
          That was closed, which the mayor, Ms Berg, called "a great nuisance". | Ines Berg
          It is closed by what she called "a great nuisance".        | Ines Berg
          "It is closed," said the captain, Agnes Rowe.              | Agnes Rowe
          "It is closed," said the captain, Agnes Rowe, who left.    | Agnes Rowe
          "It is closed," said the head of the harbour office, Tom Ode. | Tom Ode
          "It is closed," according to the captain, Agnes Rowe.      | Agnes Rowe
          "It is closed," said the captain, a friend of Tom Ode.     | the captain
          "It is closed," said the captain, Monday's guest.          | the captain
          "It is closed," said a guard for the mayor, Ines Berg.     | a guard for the mayor
          Guards watch the gate, dubbed the "ice gate" by all.       | nobody
          """)
  void isNamedByTheWordsAroundTheQuotation(String sentence, String speaker) {
    assertThat(speakers(OPENING, sentence)).containsExactly(speaker);
  }

  @Test
  void anInterruptedQuotationHasOneSpeaker() {
    assertThat(speakers(OPENING, "\"It is closed,\" said Tom Ode, \"and stays so.\""))
        .containsExactly("Tom Ode", "Tom Ode");
    assertThat(speakers(OPENING, "\"It is closed,\" Tom Ode said. \"It stays so, I fear.\""))
        .containsExactly("Tom Ode", "Tom Ode");
  }

  @Test
  void aQuotationOverParagraphsHasOneSpeaker() {
    assertThat(speakers(OPENING, "“It is closed. It stays so.", "“We go home,” Tom Ode said."))
        .containsExactly("Tom Ode", "Tom Ode");
    assertThat(speakers(OPENING, "Tom Ode said: “It is closed. It stays so.", "“We go home.”"))
        .containsExactly("Tom Ode", "Tom Ode");
  }

  @Test
  void aBareQuotationIsByWhoeverSpokeLast() {
    assertThat(speakers(OPENING, "Tom Ode disagreed.", "\"That is a great mistake by all.\""))
        .containsExactly("Tom Ode");
  }

  @Test
  void borrowedWordsHaveNoSpeaker() {
    assertThat(
            speakers(
                OPENING, "The town is known for \"bridge days\".", "So-called \"gate day\" came."))
        .containsExactly("nobody", "nobody");
  }

  @Test
  void aPronounMeansTheLastPersonThatItFits() {
    assertThat(
            speakers(
                OPENING,
                "Mr Ode, Tom Ode in full, met Ms Berg.",
                "Ms Berg left. \"It is closed,\" she said. \"It is not,\" he said."))
        .containsExactly("Ines Berg", "Tom Ode");
  }

  @Test
  void aPronounMeansTheAnalystAndNotHisFirm() {
    assertThat(
            speakers(
                "\"It is closed,\" said Janney Harrow analyst Louis Brask of the gate.",
                "\"It stays so,\" he said."))
        .containsExactly("Louis Brask", "Louis Brask");
  }

  @Test
  void keepsTheWordsThatNameTheSpeakerAndTheVerb() {
    String sentence = "\"It is closed,\" Ms Berg said.";
    Story story = Stories.of(null, "A headline", OPENING, sentence);
    Attribution attribution = attributions(story).get(0);
    assertThat(requireNonNull(attribution.surface()).in(story.text())).isEqualTo("Ms Berg");
    assertThat(attribution.verb()).isEqualTo("said");
    assertThat(attribution.named()).isTrue();
  }

  @Test
  void isFoundWithoutTheNameRecognisers() {
    Story story = Stories.of(null, "A headline", "\"It is closed,\" said former mayor Ines Berg.");
    assertThat(new QuoteInMarks().recognise(story, List.of()))
        .extracting(mark -> requireNonNull(((Quotation) mark).attribution()).speaker())
        .containsExactly("Ines Berg");
  }

  private static List<String> speakers(String... paragraphs) {
    String[] blocks = new String[paragraphs.length + 1];
    blocks[0] = "A headline";
    System.arraycopy(paragraphs, 0, blocks, 1, paragraphs.length);
    return attributions(Stories.of(null, blocks)).stream()
        .map(found -> found == null ? "nobody" : found.speaker())
        .toList();
  }

  private static List<Attribution> attributions(Story story) {
    List<Mark> names = new NamesInText().recognise(story, List.of());
    List<Attribution> attributions = new ArrayList<>();
    for (Mark mark : new QuoteInMarks().recognise(story, names)) {
      attributions.add(((Quotation) mark).attribution());
    }
    return attributions;
  }
}
