package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

  @Test
  void everyKeyHasItsPlace() {
    Metadata said =
        clean(
            """
            headline: "Ferry: back again"
            deck: After three months
            authors: [Ann Roe, AFP]
            published: 2021-03-08
            updated: 2021-03-09T10:00:00Z
            publication: The Gazette
            places: Port Ellery
            status: corrected
            notes:
              - The name was wrong.
            """);
    assertThat(said.headline()).isEqualTo("Ferry: back again");
    assertThat(said.authors()).containsExactly("Ann Roe", "AFP");
    assertThat(said.published()).isEqualTo(LocalDate.of(2021, 3, 8));
    assertThat(said.updated()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(said.places()).containsExactly("Port Ellery");
    assertThat(said.status()).isEqualTo(Status.CORRECTED);
    assertThat(said.notes()).containsExactly("The name was wrong.");
  }

  @Test
  void commonOtherNamesAreUnderstood() {
    Metadata said = clean("title: A\nauthor: B\ndate: 2020-01-02\nurl: https://example.org/a");
    assertThat(said.headline()).isEqualTo("A");
    assertThat(said.authors()).containsExactly("B");
    assertThat(said.published()).isEqualTo(LocalDate.of(2020, 1, 2));
    assertThat(said.source()).isEqualTo("https://example.org/a");
  }

  @Test
  void aWrongKeyIsToldWithItsLineAndTheRestStillCounts() {
    MetadataReader reader = new MetadataReader("a.yaml", 1);
    Metadata said = reader.read("deck: D\nheadlin: H\n");
    assertThat(said.deck()).isEqualTo("D");
    assertThat(reader.issues())
        .extracting(Issue::toString)
        .containsExactly("a.yaml:2: unknown key \"headlin\". Did you mean \"headline\"?");
  }

  @Test
  void aWrongValueIsToldWithItsLineAndWhatToWrite() {
    assertThat(problems("deck: D\npublished: 10 January\n"))
        .containsExactly(
            "a.yaml:2: published: \"10 January\" is not a date. Write year-month-day, such as 2022-01-10");
    assertThat(problems("status: gone"))
        .containsExactly(
            "a.yaml:1: status: \"gone\" is not known. Write published, corrected, withdrawn or unlisted");
    assertThat(problems("headline: [a, b]"))
        .containsExactly("a.yaml:1: headline is a text, not a list");
  }

  @Test
  void whatIsNotYamlIsToldWithItsLine() {
    assertThat(problems("deck: D\nauthors: [A, B\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:");
    assertThat(problems("just words")).singleElement().asString().contains("keys and values");
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x,x]\n");
    for (char c = 'b'; c < 'm'; c++) {
      bomb.append("%c: &%c [*%c,*%c,*%c,*%c]\n".formatted(c, c, c - 1, c - 1, c - 1, c - 1));
    }
    assertThat(problems(bomb.toString())).isNotEmpty();
  }

  @Test
  void listsInListsWithoutEndAreRefused() {
    assertThat(problems("authors: " + "[".repeat(200_000)))
        .containsExactly("a.yaml:1: nests lists too deeply for metadata");
    assertThat(problems("a:\n" + "- ".repeat(100_000) + "x")).hasSize(1);
  }

  @Test
  void aKeySaidTwiceIsTold() {
    assertThat(problems("author: Ann Roe\nauthors: [AFP]\n"))
        .containsExactly("a.yaml:2: authors is said twice. Keep one of the two");
  }

  @Test
  void emptyItemsAreNotSaid() {
    assertThat(clean("authors: [Ann Roe, '', ~, Ann Roe]\ntags:\n").authors())
        .containsExactly("Ann Roe");
  }

  @Test
  void whatBecomesALinkOrAFileNameIsChecked() {
    assertThat(problems("source: javascript:alert(1)"))
        .singleElement()
        .asString()
        .contains("is not a web address");
    assertThat(problems("image: ../../secret.png")).singleElement().asString().contains("beside");
    assertThat(problems("pictures: [{file: .., alt: x}]"))
        .singleElement()
        .asString()
        .contains("beside");
    assertThat(problems("pictures: [{caption: x}]")).singleElement().asString().contains("file");
    assertThat(problems("pictures: [{file: a.png, captoin: x}]"))
        .singleElement()
        .asString()
        .contains("Did you mean \"caption\"?");
    assertThat(problems("language: en us")).singleElement().asString().contains("BCP 47");
    assertThat(clean("language: de-at").language()).isEqualTo("de-AT");
  }

  @Test
  void picturesAreFilesBesideTheSeedWithWhatIsSaidOfThem() {
    assertThat(clean("image: a.jpg").pictures())
        .containsExactly(new PictureNote("a.jpg", null, null, null));
    assertThat(clean("pictures: [a.jpg, b.png]").pictures())
        .extracting(PictureNote::file)
        .containsExactly("a.jpg", "b.png");
    assertThat(clean("pictures: {file: a.jpg, alt: A bridge}").pictures())
        .containsExactly(new PictureNote("a.jpg", null, null, "A bridge"));
    assertThat(
            clean("pictures:\n- a.jpg\n- file: b.png\n  caption: The quay.\n  credit: AP")
                .pictures())
        .containsExactly(
            new PictureNote("a.jpg", null, null, null),
            new PictureNote("b.png", "The quay.", "AP", null));
  }

  @Test
  void whatIsSaidNearerCountsFirst() {
    Metadata folder = clean("publication: The Gazette\nlanguage: en");
    Metadata article = clean("publication: The Herald");
    assertThat(article.over(folder).publication()).isEqualTo("The Herald");
    assertThat(article.over(folder).language()).isEqualTo("en");
  }

  private static Metadata clean(String yaml) {
    MetadataReader reader = new MetadataReader("a.yaml", 1);
    Metadata said = reader.read(yaml);
    assertThat(reader.issues()).isEmpty();
    return said;
  }

  private static List<String> problems(String yaml) {
    MetadataReader reader = new MetadataReader("a.yaml", 1);
    reader.read(yaml);
    return reader.issues().stream().map(Issue::toString).toList();
  }
}
