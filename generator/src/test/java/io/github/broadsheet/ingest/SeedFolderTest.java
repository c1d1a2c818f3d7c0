package io.github.broadsheet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {

  @TempDir private Path folder;

  @Test
  void findsSeedsAtAnyDepthInTheOrderOfTheirNames() throws IOException {
    put(
        "b.txt",
        "2021/a.md",
        "2021/03/z.html",
        "_pages/about.md",
        ".hidden/x.txt",
        "authority.yaml");
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds())
        .extracting(Seed::name)
        .containsExactly("2021/03/z.html", "2021/a.md", "b.txt");
    assertThat(list.pages()).extracting(Seed::name).containsExactly("_pages/about.md");
    assertThat(list.issues()).isEmpty();
  }

  @Test
  void aSidecarBelongsToTheArticleOfItsName() throws IOException {
    put("a.txt", "a.yaml", "lonely.yaml");
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds().get(0).sidecar()).isEqualTo(folder.resolve("a.yaml"));
    assertThat(list.issues()).extracting(Issue::file).containsExactly("lonely.yaml");
  }

  @Test
  void defaultsHoldForAFolderAndAllBelowTheNearerFirst() throws IOException {
    put("a.txt", "2021/b.txt", "2021/03/c.txt");
    Files.writeString(folder.resolve("_defaults.yaml"), "publication: The Gazette\nlanguage: en\n");
    Files.writeString(folder.resolve("2021/_defaults.yaml"), "publication: The Herald\n");
    List<Seed> seeds = SeedFolder.list(folder).seeds();
    assertThat(seeds)
        .extracting(
            seed ->
                seed.name()
                    + " "
                    + seed.defaults().publication()
                    + " "
                    + seed.defaults().language())
        .containsExactly(
            "2021/03/c.txt The Herald en", "2021/b.txt The Herald en", "a.txt The Gazette en");
  }

  @Test
  void whatIsNoSeedIsCountedByItsEnding() throws IOException {
    put("a.txt", "b.docx", "c.docx", "photo.jpg");
    assertThat(SeedFolder.list(folder).issues())
        .extracting(Issue::message)
        .containsExactly("2 files passed over: .docx is no kind of seed");
  }

  @Test
  void aLinkThatLeadsBackUpIsToldAndDoesNotStopTheRest() throws IOException {
    put("deep/a.txt");
    Files.createSymbolicLink(folder.resolve("deep/up"), folder);
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds()).extracting(Seed::name).containsExactly("deep/a.txt");
    assertThat(list.issues()).extracting(Issue::file).containsExactly("deep/up");
  }

  @Test
  void aLinkToAFolderAboveTheSeedsIsNotFollowed() throws IOException {
    put("seeds/a.txt", "site/index.html");
    Files.createSymbolicLink(folder.resolve("seeds/up"), folder);
    SeedList list = SeedFolder.list(folder.resolve("seeds"));
    assertThat(list.seeds()).extracting(Seed::name).containsExactly("a.txt");
    assertThat(list.issues()).extracting(Issue::file).containsExactly("up");
  }

  @Test
  void twoFilesOfOneNameAreToldAndBothCount() throws IOException {
    put("a.txt", "a.html", "b.txt", "b.yaml", "b.yml");
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds())
        .extracting(Seed::name)
        .containsExactlyInAnyOrder("a.html", "a.txt", "b.txt");
    assertThat(list.seeds().get(2).sidecar()).isEqualTo(folder.resolve("b.yaml"));
    assertThat(list.issues())
        .extracting(Issue::toString)
        .containsExactlyInAnyOrder(
            "a.txt: has the name of a.html, and both are published."
                + " Keep one of them if they are the same article, else rename one",
            "b.yml: is not read, for b.yaml stands beside it. Make one file of the two");
  }

  @Test
  void aLinkThatLeadsNowhereIsToldWithoutThePathOfTheMachine() throws IOException {
    put("a.txt");
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("nowhere.yaml"));
    SeedList list = SeedFolder.list(folder);
    assertThat(list.issues())
        .extracting(Issue::toString)
        .allMatch(issue -> !issue.contains(folder.toString()));
    assertThat(list.seeds()).extracting(Seed::name).contains("a.txt");
  }

  @Test
  void defaultsInAnOldEncodingAreRead() throws IOException {
    put("a.txt");
    Files.write(
        folder.resolve("_defaults.yaml"),
        "publication: Caf\u00e9\n".getBytes(java.nio.charset.Charset.forName("windows-1252")));
    SeedList list = SeedFolder.list(folder);
    assertThat(list.seeds().get(0).defaults().publication()).isEqualTo("Caf\u00e9");
    assertThat(list.issues()).extracting(Issue::file).containsExactly("_defaults.yaml");
  }

  @Test
  void aFolderThatIsNotThereIsAProblem() throws IOException {
    put("a.txt");
    assertThat(SeedFolder.list(folder.resolve("nowhere")).issues())
        .extracting(Issue::message)
        .containsExactly("there is no such folder");
    assertThat(SeedFolder.list(folder.resolve("a.txt")).issues())
        .extracting(Issue::message)
        .containsExactly("is a file, not a folder of articles");
  }

  private void put(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name.endsWith(".yaml") ? "" : "Headline\n\nStory.\n");
    }
  }
}
