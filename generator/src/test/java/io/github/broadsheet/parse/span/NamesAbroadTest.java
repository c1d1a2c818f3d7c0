package io.github.broadsheet.parse.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in texts of other languages, where a capital letter says less or something else. */
class NamesAbroadTest {

  private static final String GERMAN =
      " Das war nicht so, wie es die meisten an der Küste gewohnt sind, und es wird noch lange"
          + " dauern, bis sie wieder auf dem Weg nach draußen sind.";

  private static final String SPANISH =
      " Fue lo que todos los que viven cerca de la costa ya esperaban, pero nadie sabe cuando se"
          + " va a terminar ni quien lo va a pagar.";

  private static final String FRENCH =
      " Il est sur la côte depuis des années, mais on ne sait pas encore qui va les aider ni"
          + " comment ils sont venus avec leur bateau.";

  private static final String POLISH =
      " To nie jest tak, jak oni o tym mówili, ale nie ma już nic, co by się w tym roku mogło na"
          + " brzegu dla nich zmienić.";

  private static final String TURKISH =
      " Bu olay için çok sayıda ekip gönderildi ve bir süre sonra daha önce olduğu gibi her şey"
          + " yoluna girdi ama kimse ne olduğunu söylemedi.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Gericht hat am Abend die Fähre gesperrt.",
        "Mit Blick auf die Fähre wurde Anfang März gestritten.",
        "Ein Mann und der Leiter der Fähre sind in Sorge.",
        "Die Erwärmung des Hafens und die Verteilung der Netze bringen Sorgen.",
        "Am Ende des Jahres steht die Regierung vor einer Frage.",
        "Laut Polizei hat sich in der Lage nichts getan, Viele Fischer sind in Not."
      })
  void nounsWithACapitalAreNoNames(String german) {
    assertThat(names(german + GERMAN)).isEmpty();
  }

  @Test
  void aGivenNameBeginsAPersonAmongNouns() {
    assertThat(names("Am Hafen hat Torwart Jochen Tarnholm gespielt. Tarnholm ist jung." + GERMAN))
        .containsExactly("person Jochen Tarnholm", "person Tarnholm");
  }

  @Test
  void aTitleBeginsAPersonAmongNounsAndIsKept() {
    assertThat(
            mentions("Am Hafen hat Hafenminister Orvik Brask die Netze bestellt." + GERMAN).get(0))
        .returns("Orvik Brask", Mention::text)
        .returns("Hafenminister", Mention::role);
  }

  @Test
  void theOfficeOfACountryIsNotItsPerson() {
    assertThat(names("Na brzegu stał prezydent USA i czekał." + POLISH))
        .containsExactly("place USA");
  }

  @Test
  void particlesStayInsideNames() {
    assertThat(names("Gestern hat Jochen von der Tarn die Fähre gelobt." + GERMAN))
        .containsExactly("person Jochen von der Tarn");
  }

  @Test
  void whatBelongsToANameIsNoPartOfIt() {
    assertThat(names("Gestern hat Jochen Tarnholm von den Netzen erzählt." + GERMAN))
        .containsExactly("person Jochen Tarnholm");
  }

  @Test
  void aPossessiveEndsTheName() {
    assertThat(names("Norwegens Fischer und Österreichs Armee haben Netze bestellt." + GERMAN))
        .containsExactly("place Norwegen", "place Österreich");
  }

  @Test
  void acronymsAreOrganisations() {
    assertThat(names("Gestern hat die TVBN neue Netze bestellt." + GERMAN))
        .containsExactly("organisation TVBN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ante Tarnholm se negaron a salir al mar.",
        "El Lunes de Pascua no salieron al mar.",
        "Según Fuentes de la cofradía, nadie salió al mar."
      })
  void theFirstWordsOfASentenceAreNoPerson(String spanish) {
    assertThat(names(spanish + SPANISH)).noneMatch(name -> name.startsWith("person"));
  }

  @Test
  void andJoinsNoName() {
    assertThat(names("Los barcos van de Francia y Alemania a la costa." + SPANISH))
        .containsExactly("place Francia", "place Alemania");
  }

  @Test
  void aBodyIsAnOrganisation() {
    assertThat(names("Lo dijo ayer el Tribunal Marítimo en la costa." + SPANISH))
        .containsExactly("organisation Tribunal Marítimo");
  }

  @Test
  void whatClingsToANameIsNoPartOfIt() {
    assertThat(names("Le bateau est parti hier pour qu'Aurélie Tarnholm vienne." + FRENCH))
        .containsExactly("person Aurélie Tarnholm");
  }

  @Test
  void anEndingBehindAnApostropheIsNoPartOfTheName() {
    assertThat(names("Dün gece İzmir'de yangın çıktı ve Mehmet Tarnholm'un evi yandı." + TURKISH))
        .containsExactly("place İzmir", "person Mehmet Tarnholm");
  }

  @Test
  void aShortTextIsInTheLanguageThatIsStated() {
    String text = "Das Gericht tagt.";
    assertThat(new NamesInText().recognise(story(text, "de-AT"), List.of())).isEmpty();
  }

  @Test
  void theWordsOfALongTextTellMoreThanWhatIsStated() {
    String text =
        "The ferry of the port was late, and Tarn Orvik said that nobody was on it at the quay.";
    assertThat(new NamesInText().recognise(story(text, "de"), List.of())).hasSize(1);
  }

  private static List<String> names(String text) {
    return mentions(text).stream().map(m -> m.type().id() + " " + m.text()).toList();
  }

  private static List<Mention> mentions(String text) {
    return new NamesInText()
        .recognise(story(text, null), List.of()).stream().map(Mention.class::cast).toList();
  }

  @Test
  void theWordsTellTheLanguageWhereNobodySaysIt() {
    assertThat(NamesInText.language(story(GERMAN + GERMAN, null))).isEqualTo("de");
    assertThat(NamesInText.language(story(SPANISH + SPANISH, null))).isEqualTo("es");
    assertThat(NamesInText.language(story(SPANISH + SPANISH, "es-MX"))).isEqualTo("es-MX");
    assertThat(NamesInText.language(story("The port of the town was shut.", null))).isNull();
    assertThat(NamesInText.language(story("Das Tor ist zu.", null))).isNull();
  }

  private static Story story(String text, @Nullable String language) {
    Block block =
        new Block(
            0,
            1,
            BlockKind.PARAGRAPH,
            Span.of(0, text.length()),
            text,
            List.of(),
            new Provenance("Test", 1));
    return new Story(text, List.of(block), null, metadata(language));
  }

  private static Metadata metadata(@Nullable String language) {
    return new Metadata(
        null, null, List.of(), null, null, null, List.of(), List.of(), List.of(), language, null,
        null, List.of(), List.of(), null);
  }
}
