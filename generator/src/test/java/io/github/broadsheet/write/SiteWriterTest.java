package io.github.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.typeset.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;
  private Path site;
  private Path cache;

  @BeforeEach
  void prepare() {
    site = folder.resolve("site");
    cache = folder.resolve("cache");
  }

  @Test
  void newSiteHoldsWhatWasWrittenAndItsManifest() throws IOException {
    Publication done = publish(Map.of("index.html", "front", "2022/01/a.html", "a"));

    assertThat(files()).containsOnlyKeys("index.html", "2022/01/a.html", Manifest.FILE);
    assertThat(done.changed()).containsExactly("2022/01/a.html", "index.html");
    assertThat(done.unchanged()).isZero();
    assertThat(Files.exists(site.resolve(".broadsheet"))).isFalse();
  }

  @Test
  void sameSiteAgainTouchesNothing() throws IOException {
    publish(Map.of("index.html", "front", "a.html", "a"));
    age();

    Publication done = publish(Map.of("index.html", "front", "a.html", "a"));

    assertThat(done.unchanged()).isEqualTo(2);
    assertThat(done.changed()).isEmpty();
    for (String path : List.of("index.html", "a.html", Manifest.FILE)) {
      assertThat(Files.getLastModifiedTime(site.resolve(path))).isEqualTo(LONG_AGO);
    }
  }

  @Test
  void onlyWhatDiffersIsWritten() throws IOException {
    publish(Map.of("index.html", "front", "a.html", "a"));
    age();

    Publication done = publish(Map.of("index.html", "front page", "a.html", "a"));

    assertThat(done.changed()).containsExactly("index.html");
    assertThat(files()).containsEntry("index.html", "front page");
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.readString(cache.resolve(Publication.CHANGED_LIST))).isEqualTo("index.html\n");
  }

  @Test
  void whatIsNoLongerWantedGoesWithTheFoldersItEmpties() throws IOException {
    publish(Map.of("index.html", "front", "2022/01/a.html", "a"));
    write("2022/CNAME", "ours.example");

    Publication done = publish(Map.of("index.html", "front"));

    assertThat(done.deleted()).containsExactly("2022/01/a.html");
    assertThat(files()).containsOnlyKeys("index.html", "2022/CNAME", Manifest.FILE);
    assertThat(Files.exists(site.resolve("2022/01"))).isFalse();
    assertThat(Files.readString(cache.resolve(Publication.DELETED_LIST)))
        .isEqualTo("2022/01/a.html\n");
  }

  @Test
  void unwantedFileThatSomebodyChangedIsLeftAndTold() throws IOException {
    publish(Map.of("index.html", "front", "a.html", "a"));
    write("a.html", "my own words");

    Publication done = publish(Map.of("index.html", "front"));

    assertThat(files()).containsEntry("a.html", "my own words");
    assertThat(done.deleted()).isEmpty();
    assertThat(done.issues()).singleElement().asString().contains("a.html", "changed by somebody");
  }

  @Test
  void foreignFileInTheWayStopsTheBuildBeforeAnythingIsPublished() throws IOException {
    publish(Map.of("index.html", "front", "old.html", "old"));
    write("a.html", "somebody else's");
    Map<String, String> before = files();

    assertThatThrownBy(
            () -> publish(Map.of("index.html", "changed", "a.html", "ours", "b/c.html", "new")))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("a.html: stands where a file of the site should be");
    assertThat(files()).isEqualTo(before);
    assertThat(Files.exists(site.resolve("b"))).isFalse();
  }

  @Test
  void foreignFileWithTheSameBytesIsAdopted() throws IOException {
    write("a.html", "a");

    Publication done = publish(Map.of("a.html", "a"));

    assertThat(done.unchanged()).isEqualTo(1);
    assertThat(Manifest.ofSite(site).contains("a.html")).isTrue();
  }

  @Test
  void fileInTheWayOfAFolderStopsTheBuild() throws IOException {
    write("people", "a file");

    assertThatThrownBy(() -> publish(Map.of("people/a.html", "a")))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("people: stands where");
  }

  @Test
  void linkThatLeadsOutOfTheSiteIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("people"), elsewhere);

    assertThatThrownBy(() -> publish(Map.of("people/a.html", "a")))
        .isInstanceOf(SiteException.class);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void damagedFileIsRepaired() throws IOException {
    publish(Map.of("index.html", "front", "a.html", "a"));
    write("a.html", "damaged");
    Files.delete(site.resolve("index.html"));

    Publication done = publish(Map.of("index.html", "front", "a.html", "a"));

    assertThat(files()).containsEntry("a.html", "a").containsEntry("index.html", "front");
    assertThat(done.changed()).containsExactly("a.html", "index.html");
  }

  @Test
  void fileIsKeptWithoutBeingMadeAsLongAsItIsAsPublished() throws IOException {
    publish(Map.of("index.html", "front", "a.html", "a", "b.html", "b"));
    write("b.html", "B");
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      assertThat(writer.keep(List.of("a.html"))).isTrue();
      assertThat(writer.keep(List.of("b.html"))).as("changed by somebody").isFalse();
      assertThat(writer.keep(List.of("c.html"))).as("never published").isFalse();
      writer.write(sheet("index.html", "new front"));
      writer.finish();
    }

    assertThat(files()).containsEntry("a.html", "a").containsEntry("index.html", "new front");
    assertThat(Manifest.ofSite(site).paths()).containsExactly("a.html", "index.html");
  }

  @Test
  void filesAreKeptWithoutTheCacheToo() throws IOException {
    publish(Map.of("a.html", "a"));
    age();
    try (SiteWriter writer = SiteWriter.open(site, folder.resolve("another cache"))) {
      assertThat(writer.keep(List.of("a.html"))).isTrue();
    }
  }

  @Test
  void siteIsLookedAtLineByLine() throws IOException {
    publish(Map.of("a.html", "a", "b.html", "b", "c.html", "c"));
    write("b.html", "B");
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      assertThat(writer.isAsPublished(0, 1)).isTrue();
      assertThat(writer.isAsPublished(0, 2)).as("changed by somebody").isFalse();
      assertThat(writer.isAsPublished(2, 3)).isTrue();
    }
  }

  @Test
  void keptFileOfTheSameNameWhereCapitalsDoNotCountStopsTheBuild() throws IOException {
    publish(Map.of("about.html", "a"));
    Map<String, String> before = files();
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      assertThat(writer.keep(List.of("about.html"))).isTrue();
      writer.write(sheet("About.html", "b"));
      assertThatThrownBy(writer::finish)
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("About.html: is the same file as about.html");
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void buildThatIsNotFinishedTakesBackWhatItWrote() throws IOException {
    publish(Map.of("index.html", "front"));
    Map<String, String> before = files();
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      writer.write(sheet("index.html", "changed"));
      writer.write(sheet("new/a.html", "a"));
    }

    assertThat(files()).isEqualTo(before);
    assertThat(Files.exists(site.resolve("new"))).isFalse();
    assertThat(Files.exists(site.resolve(".broadsheet"))).isFalse();
  }

  @Test
  void onePathForTwoFilesStopsTheBuildAlsoWhereOnlyCapitalsDiffer() {
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      writer.write(sheet("about.html", "a"));
      writer.write(sheet("About.html", "b"));
      assertThatThrownBy(writer::finish)
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("About.html: is the same file as about.html");
    }
    assertThat(site).isEmptyDirectory();
  }

  @Test
  void pathThatLeavesTheSiteStopsTheBuild() {
    for (String path : List.of("../a.html", "/a.html", "a//b", "a/./b", "", ".broadsheet/lock")) {
      assertThatThrownBy(() -> publish(Map.of(path, "a")))
          .as(path)
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("this path");
    }
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void onlyOneBuildAtATimeWritesToASite() {
    try (SiteWriter first = SiteWriter.open(site, cache)) {
      first.write(sheet("a.html", "a"));
      assertThatThrownBy(() -> SiteWriter.open(site, cache))
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("another build is writing to this folder (process ");
      assertThat(first.finish().written()).isEqualTo(1);
    }
  }

  @Test
  void sheetsComeFromManyThreadsInAnyOrder() throws IOException {
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      IntStream.range(0, 500)
          .parallel()
          .forEach(
              i -> writer.write(sheet("f" + i % 7 + "/g" + i % 3 + "/" + i + ".html", "" + i)));
      assertThat(writer.finish().written()).isEqualTo(500);
    }
    assertThat(files()).hasSize(501).containsEntry("f4/g2/11.html", "11");
  }

  private Publication publish(Map<String, String> sheets) {
    try (SiteWriter writer = SiteWriter.open(site, cache)) {
      sheets.forEach((path, text) -> writer.write(sheet(path, text)));
      return writer.finish();
    }
  }

  private static Sheet sheet(String path, String text) {
    return new Sheet(path, text.getBytes(UTF_8));
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Makes every file of the site look old. */
  private void age() throws IOException {
    for (String path : files().keySet()) {
      Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
    }
  }

  private Map<String, String> files() throws IOException {
    return SiteFiles.of(site);
  }
}
