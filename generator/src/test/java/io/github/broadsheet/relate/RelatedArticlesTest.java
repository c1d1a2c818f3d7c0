package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {

  /** As long as a brief is: in a text of ten words each word is a tenth of it. */
  private static final String MICE =
      "Inspectors had warned the owner twice about broken drains, rotten shelves and missing traps"
          + " before customers complained. Neighbours remember similar trouble at another bakery,"
          + " where flour sacks stood open beside bins all summer.";

  private static final String PAINTER =
      "Bidding began at eleven and lasted forty minutes, while admirers filled three rooms of the"
          + " gallery. Proceeds support students whose grants were cut; canvases travel abroad next"
          + " spring, insured against damp and theft.";

  @Test
  void relatedArticlesAreOlderAndShareNames() {
    Archive archive =
        Draft.archive(
            about("a", "2022-01-10", "Ann Lee", "the harbour bridge reopened to lorries"),
            about("b", "2022-01-12", "Ann Lee", "another bridge was closed to lorries"),
            about("c", "2022-01-13", "Bob Roe", "a painter sold nineteen landscapes"));
    assertThat(related(archive, "a")).isEmpty();
    assertThat(related(archive, "b")).extracting(Older::article).containsExactly("a");
    assertThat(related(archive, "b").get(0).shared())
        .extracting(Object::toString)
        .containsExactly("people/ann-lee");
    assertThat(related(archive, "c")).isEmpty();
  }

  @Test
  void nearArticlesComeBeforeFarOnes() {
    Archive archive =
        Draft.archive(
            about("far", "2012-01-10", "Ann Lee", "the harbour bridge reopened"),
            about("near", "2022-01-10", "Ann Lee", "the harbour bridge reopened again"),
            about("this", "2022-01-12", "Ann Lee", "the harbour bridge flooded"));
    assertThat(related(archive, "this")).extracting(Older::article).startsWith("near");
  }

  @Test
  void rareNamesCountMoreThanCommonOnes() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drafts.add(
          Draft.of("x" + i)
              .on("2022-01-" + (11 + i % 9))
              .says("Paris Person" + i + " Xx" + i)
              .place("Paris")
              .person("Person" + i + " Xx" + i, "Person" + i + " Xx" + i));
    }
    drafts.add(
        Draft.of("rare").on("2022-01-02").says("Ann Lee, Paris").person("Ann Lee", "Ann Lee"));
    drafts.add(
        Draft.of("this")
            .on("2022-01-30")
            .says("Ann Lee in Paris")
            .person("Ann Lee", "Ann Lee")
            .place("Paris"));
    Archive archive = Draft.archive(drafts.toArray(Draft[]::new));
    assertThat(related(archive, "this").get(0).article()).isEqualTo("rare");
  }

  @Test
  void theRarestNameThatTwoArticlesShareComesFirst() {
    Archive archive =
        Draft.archive(
            about("a", "2022-01-07", "Ann Lee", "the theatre opened"),
            about("b", "2022-01-08", "Ann Lee", "mice were found in a kitchen"),
            pair("c", "2022-01-09", "the harbour bridge was closed"),
            pair("d", "2022-01-10", "the harbour bridge stayed closed"));
    assertThat(related(archive, "d").get(0).shared())
        .extracting(EntityKey::toString)
        .containsExactly("places/oslo", "people/ann-lee");
  }

  @Test
  void aNewArticleLeavesOlderOnesAsTheyWere() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      drafts.add(about("x" + i, "2022-01-1" + i % 10, i % 3 == 0 ? "Ann Lee" : "Bob Roe", "went"));
    }
    Archive before = Draft.archive(drafts.toArray(Draft[]::new));
    drafts.add(about("new", "2022-02-01", "Ann Lee", "came"));
    Archive after = Draft.archive(drafts.toArray(Draft[]::new));
    for (int i = 0; i < 20; i++) {
      assertThat(related(after, "x" + i)).isEqualTo(related(before, "x" + i));
    }
  }

  @Test
  void copiesAreNotRelatedArticles() {
    String story = "Ann Lee opened the harbour bridge on Friday before a crowd of some thousands. ";
    Archive archive =
        Draft.archive(
            Draft.of("a").on("2022-01-10").says(story.repeat(5)).person("Ann Lee", "Ann Lee"),
            Draft.of("b").on("2022-01-11").says(story.repeat(5)).person("Ann Lee", "Ann Lee"));
    assertThat(archive.copies("b")).containsExactly("a", "b");
    assertThat(related(archive, "b")).isEmpty();
  }

  @Test
  void articlesOnTheSameEventsAreOneThread() {
    Archive archive =
        Draft.archive(
            pair("a", "2022-01-10", "the harbour bridge was closed overnight"),
            pair("b", "2022-01-12", "the harbour bridge stayed closed"),
            pair("c", "2023-05-12", "the theatre opened"),
            about("d", "2022-01-12", "Bob Roe", "a painter sold landscapes"));
    StoryThread thread = archive.threads().get(0);
    assertThat(archive.threads()).hasSize(1);
    assertThat(thread.articles()).containsExactly("a", "b");
    assertThat(thread.title()).isEqualTo("Headline of a");
    assertThat(thread.names())
        .extracting(EntityKey::toString)
        .contains("people/ann-lee", "places/oslo");
    assertThat(thread.slug()).isEqualTo("headline-of-a-a");
  }

  /** Each version keeps three parts in four of the one before; the last has none of the first. */
  @Test
  void theVersionsOfAStoryThatRollsOnAreOneThread() {
    List<String> parts = new ArrayList<>();
    Random random = new Random(7);
    for (int part = 0; part < 8; part++) {
      parts.add(
          random.ints(50, 0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "))
              + ".");
    }
    Draft[] versions = new Draft[5];
    for (int i = 0; i < versions.length; i++) {
      versions[i] = pair("v" + i, "2022-01-1" + i, "the harbour bridge was closed");
      parts.subList(i, i + 4).forEach(versions[i]::says);
    }
    Archive archive = Draft.archive(versions);
    assertThat(archive.copies("v0")).doesNotContain("v4");
    assertThat(archive.threads()).hasSize(1);
    assertThat(archive.threads().get(0).articles()).containsExactly("v0", "v1", "v2", "v3", "v4");
  }

  @Test
  void oneTownInCommonDoesNotRelateTwoArticles() {
    Draft older =
        Draft.of("a")
            .on("2022-01-10")
            .says("Mice were found in a kitchen in Oslo, whose licence was withdrawn at once.")
            .place("Oslo")
            .says(MICE);
    Draft newer =
        Draft.of("b")
            .on("2022-01-12")
            .says("Nineteen landscapes of a painter from Oslo were sold to a collector.")
            .place("Oslo")
            .says(PAINTER);
    assertThat(related(Draft.archive(older, newer), "b")).isEmpty();
  }

  @Test
  void theSameNamesInOtherWordsAreNoThread() {
    Archive archive =
        Draft.archive(
            pair("a", "2022-01-10", "mice were found in a kitchen").says(MICE),
            pair("b", "2022-01-12", "nineteen landscapes were sold to a collector").says(PAINTER));
    assertThat(related(archive, "b")).hasSize(1);
    assertThat(archive.threads()).isEmpty();
  }

  @Test
  void anAgencyThatTwoArticlesNameDoesNotRelateThem() {
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .on("2022-01-10")
                .says("A painter told Reuters that nineteen landscapes were sold.")
                .organisation("Reuters", "Reuters"),
            Draft.of("b")
                .on("2022-01-11")
                .says("The harbour bridge stays closed, its warden told Reuters.")
                .organisation("Reuters", "Reuters"));
    assertThat(related(archive, "b")).isEmpty();
  }

  /** What is related to an article, and the names that it shares with it. */
  private record Older(String article, List<EntityKey> shared) {}

  private static List<Older> related(Archive archive, String id) {
    return archive.related(archive.position(id)).stream()
        .map(
            related ->
                new Older(
                    archive.articles().get(related.article()).id(),
                    related.shared().stream().map(archive.named(id)::get).toList()))
        .toList();
  }

  private static Draft about(String id, String day, String name, String what) {
    return Draft.of(id).on(day).says(name + ": " + what + ".").person(name, name);
  }

  private static Draft pair(String id, String day, String what) {
    return about(id, day, "Ann Lee", what).says("That was in Oslo.").place("Oslo");
  }
}
