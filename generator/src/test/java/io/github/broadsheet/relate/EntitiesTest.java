package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void oneNameIsOneThingInAllArticles() {
    Archive archive = Draft.archive(person("a", "Ann Lee"), person("b", "Ann Lee"));
    assertThat(archive.entities(EntityType.PERSON)).hasSize(1);
    Entity lee = archive.entities(EntityType.PERSON).get(0);
    assertThat(lee.key()).hasToString("people/ann-lee");
    assertThat(lee.appearances()).extracting(Appearance::article).containsExactly("a", "b");
  }

  @Test
  void initialsAndMiddleNamesMergeWhereOnePersonFits() {
    assertThat(people("Ann B. Lee", "Ann Lee", "A. Lee", "Ann Bea Lee")).hasSize(1);
  }

  @Test
  void initialsThatFitTwoPeopleStayAlone() {
    assertThat(people("Ann Lee", "Adam Lee", "A. Lee")).hasSize(3);
  }

  @Test
  void middleNamesThatDifferAreDifferentPeople() {
    assertThat(people("Ann B. Lee", "Ann C. Lee", "Ann Lee")).hasSize(3);
  }

  @Test
  void fatherAndSonAreDifferentPeople() {
    assertThat(people("Sam Lee Jr.", "Sam Lee Sr.")).hasSize(2);
    assertThat(people("Sam Lee Jr.", "Sam Lee")).hasSize(1);
  }

  @Test
  void aSuffixIsNoMiddleInitial() {
    assertThat(people("Sam Lee Jr.", "Sam J. Lee")).hasSize(2);
  }

  @Test
  void initialsOfAnotherMiddleNameAreAnotherPerson() {
    assertThat(people("Ann Bea Lee", "A. C. Lee")).hasSize(2);
    assertThat(people("Ann Bea Lee", "A. B. Lee")).hasSize(1);
  }

  @Test
  void laterMiddleNamesThatDifferAreDifferentPeople() {
    assertThat(people("Juan Carlos Lopez Marsh", "Juan Carlos Ruiz Marsh")).hasSize(2);
    assertThat(people("Juan Carlos Lopez Marsh", "Juan Carlos Marsh", "Juan Marsh")).hasSize(1);
  }

  @Test
  void popesAndQueensNeedNoSurname() {
    Draft pope = Draft.of("a").says("Pope Leo left.").person("Pope", "Leo", "Leo");
    Archive archive = Draft.archive(pope, person("b", "Mia Leo"), person("c", "Mia Leo"));
    assertThat(link(archive, pope)).hasToString("people/pope-leo");
    assertThat(archive.entities(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void aNameThatOtherArticlesAreSureOfIsSureInThisOne() {
    Draft unsure = Draft.of("a").says("Rain in Hvalsey.").unsure(EntityType.PLACE, "Hvalsey");
    Archive twoSure = Draft.archive(unsure, place("b"), place("c"));
    assertThat(link(twoSure, unsure)).hasToString("places/hvalsey");
    assertThat(twoSure.articles()).allMatch(card -> card.names().size() == 1);
    Archive oneSure = Draft.archive(unsure, place("b"));
    assertThat(oneSure.link("a", mention(unsure))).isEmpty();
  }

  @Test
  void aNameThatMostArticlesDoubtIsSureInNoneOfThem() {
    List<Draft> drafts = new ArrayList<>(List.of(place("sure"), place("sure-too")));
    for (int i = 0; i < 5; i++) {
      drafts.add(Draft.of("a" + i).says("By Hvalsey.").unsure(EntityType.PLACE, "Hvalsey"));
    }
    Archive archive = Draft.archive(drafts.toArray(new Draft[0]));
    assertThat(archive.link("a0", mention(drafts.get(2)))).isEmpty();
  }

  @Test
  void anUnsureSurnameIsTheOnePersonWhoHasIt() {
    Draft unsure = Draft.of("a").says("Orbach left.").unsure(EntityType.PERSON, "Orbach");
    Archive archive = Draft.archive(unsure, person("b", "Ann Orbach"), person("c", "Ann Orbach"));
    assertThat(link(archive, unsure)).hasToString("people/ann-orbach");
    Archive two = Draft.archive(unsure, person("b", "Ann Orbach"), person("c", "Sam Orbach"));
    assertThat(two.link("a", mention(unsure))).isEmpty();
    assertThat(Draft.archive(unsure).entities(EntityType.PERSON)).isEmpty();
  }

  private static Draft place(String id) {
    return Draft.of(id).says("It rained in Hvalsey.").place("Hvalsey");
  }

  @Test
  void aDatelineIsNoLinkHoweverSureTheArchiveIs() {
    Draft filed = Draft.of("a").says("HVALSEY - Rain.").filedFrom("HVALSEY", "Hvalsey");
    Archive archive = Draft.archive(filed, place("b"), place("c"));
    assertThat(archive.link("a", mention(filed))).isEmpty();
    assertThat(archive.entities(EntityType.PLACE).get(0).appearances()).hasSize(2);
  }

  @Test
  void alBelongsToASurnameWhateverItsSpelling() {
    assertThat(people("Sami al-Marsh", "Sami el-Marsh")).hasSize(1);
  }

  @Test
  void variantsThatDifferInCapitalsAreOne() {
    assertThat(people("Ann Lee", "ANN LEE").get(0).variants()).isEmpty();
  }

  @Test
  void accentsCaseAndTitlesMakeNoDifference() {
    assertThat(people("José Marsh", "Jose Marsh", "JOSE MARSH", "President José Marsh")).hasSize(1);
  }

  @Test
  void aBareSurnameIsItsDominantBearer() {
    Draft bare = person("c", "Lee");
    Archive archive = Draft.archive(person("a", "Ann Lee"), person("b", "Ann Lee"), bare);
    assertThat(link(archive, bare)).hasToString("people/ann-lee");
  }

  @Test
  void aBareSurnameOfSeveralIsNobody() {
    Draft bare = person("d", "Lee");
    Archive archive =
        Draft.archive(person("a", "Ann Lee"), person("b", "Ann Lee"), person("c", "Bo Lee"), bare);
    assertThat(archive.link("d", mention(bare))).isEmpty();
    assertThat(archive.entities(EntityType.PERSON)).hasSize(2);
  }

  @Test
  void anUnsureNameIsNoEntity() {
    Draft unsure = Draft.of("a").says("Ann Lee left.").unsure(EntityType.PERSON, "Ann Lee");
    Archive archive = Draft.archive(unsure);
    assertThat(archive.entities(EntityType.PERSON)).isEmpty();
    assertThat(archive.link("a", mention(unsure))).isEmpty();
  }

  @Test
  void countriesHaveManyNames() {
    Archive archive =
        Draft.archive(place("a", "US"), place("b", "U.S."), place("c", "United States"));
    assertThat(archive.entities(EntityType.PLACE))
        .extracting(Entity::name)
        .containsExactly("United States");
    assertThat(archive.entities(EntityType.PLACE).get(0).variants()).containsExactly("U.S.", "US");
  }

  @Test
  void anAbbreviatedStateIsTheState() {
    Archive archive = Draft.archive(place("a", "Fla."), place("b", "Florida"));
    assertThat(archive.entities(EntityType.PLACE))
        .extracting(Entity::name)
        .containsExactly("Florida");
  }

  @Test
  void anAcronymIsTheNameThatAnArticleGivesIt() {
    Draft alone = organisation("c", "NTO", "NTO");
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .says("The Narrow Bridges Organisation (NTO) met.")
                .organisation("Narrow Bridges Organisation", "Narrow Bridges Organisation")
                .organisation("NTO", "Narrow Bridges Organisation"),
            organisation("b", "Narrow Bridges Organization", "Narrow Bridges Organization"),
            alone);
    assertThat(archive.entities(EntityType.ORGANISATION)).hasSize(1);
    assertThat(link(archive, alone))
        .isEqualTo(archive.entities(EntityType.ORGANISATION).get(0).key());
  }

  @Test
  void anAcronymIsTheOnlyNameThatHasItsLetters() {
    Archive archive =
        Draft.archive(
            organisation("a", "League of Bridge Wardens", "League of Bridge Wardens"),
            organisation("b", "LBW", "LBW"));
    assertThat(archive.entities(EntityType.ORGANISATION))
        .extracting(Entity::name)
        .containsExactly("League of Bridge Wardens");
  }

  @Test
  void anAcronymOfTwoNamesIsNeither() {
    Archive archive =
        Draft.archive(
            organisation("a", "League of Bridge Wardens", "League of Bridge Wardens"),
            organisation("b", "Long Boat Works", "Long Boat Works"),
            organisation("c", "LBW", "LBW"));
    assertThat(archive.entities(EntityType.ORGANISATION)).hasSize(3);
  }

  @Test
  void theLegalFormOfACompanyMakesNoDifference() {
    Archive archive =
        Draft.archive(
            organisation("a", "Marsh & Co", "Marsh & Co"),
            organisation("b", "Marsh", "Marsh"),
            organisation("c", "Marsh Inc.", "Marsh Inc."));
    assertThat(archive.entities(EntityType.ORGANISATION)).hasSize(1);
  }

  @Test
  void rolesHaveTheirDays() {
    Archive archive =
        Draft.archive(
            Draft.of("a")
                .on("2020-05-01")
                .says("Mayor Ann Lee")
                .person("Mayor", "Ann Lee", "Ann Lee"),
            Draft.of("b")
                .on("2021-05-01")
                .says("mayor Ann Lee")
                .person("mayor", "Ann Lee", "Ann Lee"));
    assertThat(archive.entities(EntityType.PERSON).get(0).roles())
        .containsExactly(
            new Role("Mayor", LocalDate.parse("2020-05-01"), LocalDate.parse("2021-05-01"), 2));
  }

  @Test
  void companionsStandInTheSameArticles() {
    Archive archive =
        Draft.archive(
            Draft.of("a").says("Ann Lee, Oslo").person("Ann Lee", "Ann Lee").place("Oslo"),
            Draft.of("b").says("Ann Lee, Oslo").person("Ann Lee", "Ann Lee").place("Oslo"));
    assertThat(archive.entities(EntityType.PERSON).get(0).companions())
        .containsExactly(new Companion(new EntityKey(EntityType.PLACE, "oslo"), 2));
  }

  /** A headline in title case spells {@code Ibm}; a paper may write {@code Nato}. */
  @Test
  void aShortNameIsSpeltAsMostArticlesDo() {
    assertThat(organisations("IBM", "Ibm", "IBM")).containsExactly("IBM");
    assertThat(organisations("Nato", "NATO", "Nato")).containsExactly("Nato");
    assertThat(organisations("REUTERS", "Reuters", "REUTERS")).containsExactly("Reuters");
  }

  private static List<String> organisations(String... names) {
    Draft[] drafts = new Draft[names.length];
    for (int i = 0; i < names.length; i++) {
      drafts[i] = organisation("id" + i, names[i], names[i]);
    }
    return Draft.archive(drafts).entities(EntityType.ORGANISATION).stream()
        .map(Entity::name)
        .toList();
  }

  private static List<Entity> people(String... names) {
    Draft[] drafts = new Draft[names.length];
    for (int i = 0; i < names.length; i++) {
      drafts[i] = person("id" + i, names[i]);
    }
    return Draft.archive(drafts).entities(EntityType.PERSON);
  }

  private static Draft person(String id, String name) {
    return Draft.of(id).says("Then " + name + " left.").person(name, name);
  }

  private static Draft place(String id, String name) {
    return Draft.of(id).says("They met in " + name + " again.").place(name);
  }

  private static Draft organisation(String id, String name, String canonical) {
    return Draft.of(id).says("The " + name + " met.").organisation(name, canonical);
  }

  private static Mention mention(Draft draft) {
    Article article = draft.article();
    return article.mentions().get(0);
  }

  private static EntityKey link(Archive archive, Draft draft) {
    return archive.link(draft.article().id(), mention(draft)).orElseThrow();
  }
}
