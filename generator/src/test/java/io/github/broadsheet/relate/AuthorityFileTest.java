package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Issue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AuthorityFileTest {

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(AuthorityFile.read("# nothing yet\n", "authority.yaml"))
        .isEqualTo(AuthorityFile.none());
  }

  @Test
  void anEntrySaysAllThatThereIsToSay() {
    AuthorityFile file =
        read(
            """
            - name: Ann Lee
              type: person
              variants: [A. B. Lee]
              same as: Annabel Lee
              not the same as: [Anne Lee]
              identifiers: {wikidata: Q42, website: "https://lee.example/"}
              note: "Mayor: until 1997."
            """);
    AuthorityEntry entry = file.entries().get(0);
    assertThat(file.issues()).isEmpty();
    assertThat(entry.type()).isEqualTo(EntityType.PERSON);
    assertThat(entry.variants()).containsExactly("A. B. Lee", "Annabel Lee");
    assertThat(entry.apart()).containsExactly("Anne Lee");
    assertThat(entry.linked()).isTrue();
    assertThat(entry.identifiers())
        .containsEntry("wikidata", "https://www.wikidata.org/entity/Q42")
        .containsEntry("website", "https://lee.example/");
    assertThat(entry.note()).isEqualTo("Mayor: until 1997.");
  }

  @Test
  void everyFaultHasItsLine() {
    AuthorityFile file =
        read(
            """
            - name: Ann Lee
              typ: person
            - name: Oslo
              type: town
            - type: person
            - name: Bob Roe
              identifiers: {wikidata: 42}
            - name: ann lee
            - just words
            """);
    assertThat(file.issues()).extracting(Issue::line).containsExactly(2, 4, 5, 7, 8, 9);
    assertThat(file.issues()).allMatch(issue -> issue.advice() != null);
    assertThat(file.entries())
        .extracting(AuthorityEntry::name)
        .containsExactly("Ann Lee", "Oslo", "Bob Roe");
  }

  @Test
  void brokenYamlIsOneErrorWithItsLine() {
    AuthorityFile file = read("- name: Ann\n  note: [\n- name: Bob\n");
    assertThat(file.entries()).isEmpty();
    assertThat(file.issues()).singleElement().returns(3, Issue::line);
  }

  @Test
  void thePreferredNameIsTheArchivists() {
    Archive archive =
        Draft.archive(
            read("- name: Annabel Lee\n  type: person\n  variants: [Ann Lee]\n  note: Mayor.\n"),
            person("a", "Ann Lee"),
            person("b", "Ann Lee"));
    Entity lee = archive.entities(EntityType.PERSON).get(0);
    assertThat(lee.name()).isEqualTo("Annabel Lee");
    assertThat(lee.key()).hasToString("people/annabel-lee");
    assertThat(lee.variants()).containsExactly("Ann Lee");
    assertThat(lee.note()).isEqualTo("Mayor.");
  }

  @Test
  void namesToldApartStayApart() {
    Archive archive =
        Draft.archive(
            read("- name: Ann Lee\n  not the same as: [A. Lee]\n"),
            person("a", "Ann Lee"),
            person("b", "A. Lee"));
    assertThat(archive.entities(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void namesOfTwoEntriesStayApart() {
    Archive archive =
        Draft.archive(
            read("- name: Ann Lee\n- name: A. Lee\n"),
            person("a", "Ann Lee"),
            person("b", "A. Lee"));
    assertThat(archive.entities(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void aTypeBeatsTheRecognisers() {
    Archive archive =
        Draft.archive(
            read("- name: Marsh\n  type: organisation\n"),
            Draft.of("a").says("In Marsh it rained.").place("Marsh"));
    assertThat(archive.entities(EntityType.PLACE)).isEmpty();
    assertThat(archive.entities(EntityType.ORGANISATION))
        .extracting(entity -> entity.key().toString())
        .containsExactly("organisations/marsh");
  }

  @Test
  void whatIsNeverLinkedHasNoPage() {
    Draft draft = person("a", "Ann Lee");
    Archive archive = Draft.archive(read("- name: Ann Lee\n  never link: true\n"), draft);
    assertThat(archive.entities(EntityType.PERSON)).isEmpty();
    assertThat(archive.link("a", draft.article().mentions().get(0))).isEmpty();
  }

  @Test
  void aProposalIsAnAuthorityFileThatChangesNothing() throws IOException {
    Draft[] drafts = {
      person("a", "Ann \"Bo\" Lee"), person("b", "A. Lee"), person("c", "Ann Bo Lee")
    };
    Archive archive = Draft.archive(drafts);
    StringBuilder proposal = new StringBuilder();
    AuthorityProposal.write(archive, proposal);
    AuthorityFile file = read(proposal.toString());
    assertThat(file.issues()).isEmpty();
    assertThat(file.entries()).hasSize(1);
    assertThat(Draft.archive(file, drafts).entities(EntityType.PERSON))
        .hasToString(archive.entities(EntityType.PERSON).toString());
  }

  private static AuthorityFile read(String yaml) {
    return AuthorityFile.read(yaml, "authority.yaml");
  }

  private static Draft person(String id, String name) {
    return Draft.of(id).says("Then " + name + " left.").person(name, name);
  }
}
