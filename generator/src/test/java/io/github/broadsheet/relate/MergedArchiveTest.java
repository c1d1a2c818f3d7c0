package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Credit;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergedArchiveTest {

  @Test
  void articlesAreOldestFirstAndUndatedOnesLast() {
    Archive archive =
        Draft.archive(
            Draft.of("c"),
            Draft.of("b").on("2022-01-10"),
            Draft.of("a").on("2022-01-11"),
            Draft.of("d").on("2022-01-10"));
    assertThat(archive.articles()).extracting(ArticleCard::id).containsExactly("b", "d", "a", "c");
    assertThat(archive.article("a")).contains(archive.articles().get(2));
  }

  @Test
  void inALargeArchiveNamesOfOneArticleOrTwoAreRareUnlessTheArchivistSpeaksOfThem() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Draft draft = Draft.of("article-" + i);
      for (int j = 0; j < 7; j++) {
        String name = name(i) + " Seldom" + (char) ('a' + j);
        draft.says("A line about " + name + ".").person(name, name);
      }
      drafts.add(i < 3 ? draft.says("Ann Often spoke.").person("Ann Often", "Ann Often") : draft);
    }
    AuthorityFile authority =
        AuthorityFile.read(
            "- name: " + name(0) + " Seldoma\n  type: person\n  note: Known.\n", "authority.yaml");
    Archive archive = Draft.archive(authority, drafts.toArray(Draft[]::new));
    Map<String, Boolean> rare = new HashMap<>();
    archive
        .entities(EntityType.PERSON)
        .forEach(person -> rare.put(person.name(), archive.isRare(person.key())));
    assertThat(rare).hasSizeGreaterThan(2_000);
    assertThat(rare).containsEntry("Ann Often", false);
    assertThat(rare).containsEntry(name(0) + " Seldoma", false);
    assertThat(rare).containsEntry(name(7) + " Seldomb", true);
    Archive small =
        Draft.archive(Draft.of("a").says("Eve Once spoke.").person("Eve Once", "Eve Once"));
    assertThat(small.isRare(small.entities(EntityType.PERSON).get(0).key())).isFalse();
  }

  private static String name(int number) {
    return "B" + (char) ('a' + number / 26) + "l" + (char) ('a' + number % 26) + "n";
  }

  @Test
  void oneAgencyIsOneByAllItsNames() {
    Archive archive =
        Draft.archive(
            Draft.of("a").opens("OSLO (AP) - Rain.", List.of("OSLO"), List.of("AP")),
            Draft.of("b").by("Ann Lee", "The Associated Press").says("More rain."),
            Draft.of("c")
                .block(
                    BlockKind.CAPTION,
                    "Rain in Oslo. (AP Photo/Bob Roe)",
                    new Credit("AP Photo/Bob Roe", Span.of(0, 0), "Bob Roe", "AP")));
    Agency agency = archive.agencies().get(0);
    assertThat(archive.agencies()).hasSize(1);
    assertThat(agency.name()).isEqualTo("The Associated Press");
    assertThat(agency.articles()).containsExactly(0, 1);
    assertThat(agency.captions()).containsExactly(0);
    assertThat(archive.articles().get(0).agencies()).containsExactly("The Associated Press");
  }

  @Test
  void anUnknownAgencyHasTheNameMostOftenPrinted() {
    Archive archive =
        Draft.archive(
            Draft.of("a").opens("OSLO (FJORD NEWS) - Rain.", List.of(), List.of("FJORD NEWS")),
            Draft.of("b").opens("OSLO (Fjord News) - Rain.", List.of(), List.of("Fjord News")));
    assertThat(archive.agencies()).extracting(Agency::name).containsExactly("Fjord News");
  }

  @Test
  void eventsComeByDate() {
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .on("2022-01-10")
                .says("On Jan 9 it fell.")
                .dates("On Jan 9", "2022-01-09"),
            Draft.of("b").on("2022-01-11").says("In 1997 it rose.").dates("In 1997", "1997"));
    assertThat(archive.timeline()).extracting(Event::iso).containsExactly("1997", "2022-01-09");
  }

  @Test
  void quotationsAndCaptionsStandInTheOrderOfTheirArticles() {
    Draft later =
        Draft.of("a")
            .on("2022-01-11")
            .says("\"We won,\" Ann Lee said. \"We did.\"")
            .person("Ann Lee", "Ann Lee")
            .quotes("We won,", "Ann Lee")
            .quotes("We did.", "Ann Lee");
    Draft earlier =
        Draft.of("b")
            .on("2022-01-10")
            .says("\"It rained,\" Bob Roe said.")
            .quotes("It rained,", "Bob Roe")
            .block(BlockKind.CAPTION, "Ann Lee.")
            .person("Ann Lee", "Ann Lee");
    Archive archive = Draft.archive(later, earlier);
    assertThat(archive.quotations())
        .extracting(entry -> entry.where().article() + entry.number())
        .containsExactly("b1", "a1", "a2");
    assertThat(archive.quotations()).extracting(QuotationEntry::speaker).startsWith("Bob Roe");
    Entity lee = archive.entities(EntityType.PERSON).get(0);
    assertThat(lee.quotations()).containsExactly(1, 2);
    assertThat(lee.captions()).containsExactly(0);
  }

  @Test
  void quotationsAreKnownToThoseWhomTheyNameToo() {
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .says("\"Bob Roe saw Ann Lee,\" said Ann Lee.")
                .person("Bob Roe", "Bob Roe")
                .person("Ann Lee", "Ann Lee")
                .quotes("Bob Roe saw Ann Lee,", "Ann Lee"));
    assertThat(archive.saidOf(new EntityKey(EntityType.PERSON, "bob-roe"))).containsExactly(0);
    assertThat(archive.saidOf(new EntityKey(EntityType.PERSON, "ann-lee"))).isEmpty();
    assertThat(archive.saidOf(new EntityKey(EntityType.PERSON, "nobody"))).isEmpty();
  }

  @Test
  void aWithdrawnArticleIsInTheListOfArticlesAlone() {
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .status(Status.WITHDRAWN)
                .says("Ann Lee left.")
                .person("Ann Lee", "Ann Lee"));
    assertThat(archive.articles())
        .extracting(ArticleCard::status)
        .containsExactly(Status.WITHDRAWN);
    assertThat(archive.entities(EntityType.PERSON)).isEmpty();
  }

  @Test
  void twoThingsOfOneSlugHaveDifferentPaths() {
    Archive archive =
        Draft.archive(
            Draft.of("a").on("2022-01-10").says("Lee Roe met.").organisation("Lee Roe", "Lee Roe"),
            Draft.of("b")
                .on("2022-01-11")
                .says("Le'e Roe+ met.")
                .organisation("Le'e Roe+", "Lee+ Roe!"),
            Draft.of("c").says("Lée & Roe").organisation("Lée & Roe", "Lée & Roe"));
    assertThat(archive.entities(EntityType.ORGANISATION))
        .extracting(entity -> entity.key().slug())
        .doesNotHaveDuplicates()
        .contains("lee-roe");
  }
}
