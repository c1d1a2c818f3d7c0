package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  /** A goalkeeper in Norway, and a judge in Kenya. */
  private static final Draft[] TWO_ABROAD = {
    lee("a", "2001-03-04", "goalkeeper").place("Norway"),
    lee("b", "2001-04-05", "goalkeeper").place("Norway"),
    lee("c", "2009-06-07", "judge").place("Kenya"),
    lee("d", "2010-06-07", "judge").place("Kenya")
  };

  @Test
  void peopleOfOneNameInFieldsAndCountriesFarApartAreTwo() {
    Archive archive = Draft.archive(TWO_ABROAD);
    assertThat(people(archive)).containsExactly("people/sam-lee a b", "people/sam-lee-law c d");
    assertThat(archive.entities(EntityType.PERSON))
        .extracting(Entity::name)
        .containsExactly("Sam Lee", "Sam Lee (law)");
  }

  @Test
  void eachLeadsToTheOther() {
    Archive archive = Draft.archive(TWO_ABROAD);
    assertThat(archive.namesakes(key("sam-lee"))).containsExactly(key("sam-lee-law"));
    assertThat(archive.namesakes(key("sam-lee-law"))).containsExactly(key("sam-lee"));
    assertThat(archive.namesakes(key("nobody"))).isEmpty();
  }

  @Test
  void whatAMentionIsDependsOnItsArticle() {
    Archive archive = Draft.archive(TWO_ABROAD);
    assertThat(link(archive, TWO_ABROAD[1])).isEqualTo(key("sam-lee"));
    assertThat(link(archive, TWO_ABROAD[2])).isEqualTo(key("sam-lee-law"));
  }

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    List<Draft> drafts = new ArrayList<>(Arrays.asList(TWO_ABROAD));
    String inOrder = people(Draft.archive(TWO_ABROAD)).toString();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(drafts, new Random(seed));
      assertThat(people(Draft.archive(drafts.toArray(Draft[]::new)))).hasToString(inOrder);
    }
  }

  @Test
  void articlesOfOthersChangeNoPath() {
    Draft[] more = Arrays.copyOf(TWO_ABROAD, TWO_ABROAD.length + 2);
    more[4] = Draft.of("e").on("1990-01-01").says("Norway met Kenya.").place("Norway");
    more[5] = person("f", "1991-01-01", "striker", "Tom Lee").place("Kenya");
    assertThat(people(Draft.archive(more)))
        .containsExactly("people/sam-lee a b", "people/sam-lee-law c d", "people/tom-lee f");
  }

  @Test
  void aCompanionInCommonMakesThemOne() {
    assertThat(
            people(
                Draft.archive(
                    lee("a", "2001-03-04", "goalkeeper")
                        .place("Norway")
                        .person("Mia Roe", "Mia Roe"),
                    lee("c", "2009-06-07", "judge").place("Kenya").person("Mia Roe", "Mia Roe"))))
        .contains("people/sam-lee a c");
  }

  @Test
  void oneArticleThatKnowsBothFieldsMakesThemOne() {
    Draft[] bridged = Arrays.copyOf(TWO_ABROAD, TWO_ABROAD.length + 1);
    bridged[4] =
        Draft.of("e")
            .on("2011-01-01")
            .says("The judge Sam Lee was goalkeeper Sam Lee.")
            .person("judge", "Sam Lee", "Sam Lee")
            .person("goalkeeper", "Sam Lee", "Sam Lee");
    assertThat(people(Draft.archive(bridged))).containsExactly("people/sam-lee a b c d e");
  }

  @Test
  void oneCountryAndOneCareerAfterAnotherIsOnePerson() {
    assertThat(
            people(
                Draft.archive(
                    lee("a", "1996-03-04", "batsman").place("Norway"),
                    lee("b", "1997-03-04", "batsman").place("Norway"),
                    lee("c", "2018-06-07", "minister").place("Norway"),
                    lee("d", "2019-06-07", "minister").place("Norway"))))
        .containsExactly("people/sam-lee a b c d");
  }

  @Test
  void oneCountryAtOneTimeAndFieldsFarApartAreTwo() {
    assertThat(
            people(
                Draft.archive(
                    lee("a", "1996-03-04", "batsman").place("Norway"),
                    lee("b", "1996-04-04", "bishop").place("Norway"),
                    lee("c", "1997-06-07", "batsman").place("Norway"),
                    lee("d", "1998-06-07", "bishop").place("Norway"))))
        .containsExactly("people/sam-lee a c", "people/sam-lee-religion b d");
  }

  @Test
  void fieldsThatOneLifeLeadsThroughAreOnePerson() {
    assertThat(
            people(
                Draft.archive(
                    lee("a", "1996-03-04", "lawyer").place("Norway"),
                    lee("b", "1999-04-04", "senator").place("Kenya"))))
        .containsExactly("people/sam-lee a b");
  }

  @Test
  void aGenerationOfSilenceAndAnotherFieldAreTwo() {
    assertThat(
            people(
                Draft.archive(
                    lee("a", "1951-03-04", "lawyer").place("Norway"),
                    lee("b", "1999-04-04", "senator").place("Norway"))))
        .containsExactly("people/sam-lee a", "people/sam-lee-politics b");
    assertThat(
            people(
                Draft.archive(
                    lee("a", "1951-03-04", "senator").place("Norway"),
                    lee("b", "1999-04-04", "senator").place("Kenya"))))
        .containsExactly("people/sam-lee a b");
  }

  @Test
  void anArticleThatSaysNothingMeansTheOneWhoIsMostlyMeant() {
    Draft silent = lee("z", "2005-01-01", "");
    Draft[] even = Arrays.copyOf(TWO_ABROAD, 5);
    even[4] = silent;
    assertThat(people(Draft.archive(even)))
        .containsExactly("people/sam-lee a b", "people/sam-lee-law c d");
    Draft[] mostly = Arrays.copyOf(even, 3 + 4);
    mostly[3] = silent;
    for (int i = 4; i < mostly.length; i++) {
      mostly[i] = lee("a" + i, "2002-01-0" + i, "goalkeeper").place("Norway");
    }
    assertThat(people(Draft.archive(mostly)))
        .containsExactly("people/sam-lee a a4 a5 a6 b z", "people/sam-lee-law c");
  }

  @Test
  void theArchivistSaysThatTheyAreOne() {
    assertThat(people(Draft.archive(read("- name: Sam Lee\n"), TWO_ABROAD)))
        .containsExactly("people/sam-lee a b c d");
    String same = "- name: Sam Lee\n  same as: [Sam Lee (law)]\n";
    assertThat(people(Draft.archive(read(same), TWO_ABROAD)))
        .containsExactly("people/sam-lee a b c d");
  }

  @Test
  void theArchivistSaysWhoIsWho() {
    AuthorityFile file =
        read(
            "- name: Sam Lee\n  not the same as: [Sam Lee (law)]\n  note: Keeps goal.\n"
                + "- name: Samuel Lee, judge\n  variants: [Sam Lee (law)]\n");
    assertThat(people(Draft.archive(file, TWO_ABROAD)))
        .containsExactly("people/sam-lee a b", "people/samuel-lee-judge c d");
  }

  @Test
  void theProposalSaysWhoWasToldApartAndWhy() throws IOException {
    Archive archive = Draft.archive(TWO_ABROAD);
    StringBuilder proposal = new StringBuilder();
    AuthorityProposal.write(archive, proposal);
    assertThat(proposal)
        .contains("- name: \"Sam Lee\"\n", "- name: \"Sam Lee (law)\"\n")
        .contains("not the same as:\n    - \"Sam Lee (law)\"\n")
        .contains("# judge, 2009-06-07 to 2010-06-07");
    AuthorityFile file = read(proposal.toString());
    assertThat(file.issues()).isEmpty();
    assertThat(people(Draft.archive(file, TWO_ABROAD))).isEqualTo(people(archive));
  }

  /** Each person with the articles that name them. */
  private static List<String> people(Archive archive) {
    return archive.entities(EntityType.PERSON).stream()
        .filter(person -> !person.name().equals("Mia Roe"))
        .map(
            person ->
                person.key()
                    + " "
                    + String.join(
                        " ",
                        person.appearances().stream().map(Appearance::article).sorted().toList()))
        .toList();
  }

  private static EntityKey link(Archive archive, Draft draft) {
    return archive
        .link(draft.article().id(), draft.article().mentions().get(0))
        .orElseThrow(AssertionError::new);
  }

  private static EntityKey key(String slug) {
    return new EntityKey(EntityType.PERSON, slug);
  }

  private static AuthorityFile read(String yaml) {
    return AuthorityFile.read(yaml, "authority.yaml");
  }

  private static Draft lee(String id, String day, String role) {
    return person(id, day, role, "Sam Lee");
  }

  private static Draft person(String id, String day, String role, String name) {
    Draft draft =
        Draft.of(id).on(day).says(name + " and Mia Roe left Norway for Kenya on that day.");
    return role.isEmpty() ? draft.person(name, name) : draft.person(role, name, name);
  }
}
