package io.github.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.typeset.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing is stopped at every single file operation, and the next build finds its way. */
class CrashTest {

  private static final Map<String, String> BEFORE =
      new TreeMap<>(
          Map.of(
              "index.html", "old front page",
              "feed.atom", "old feed",
              "2022/01/a.html", "article a",
              "2022/01/b.html", "article b, to be corrected",
              "2021/12/c.html", "article c, to be deleted",
              "assets/old.css", "old style"));

  private static final Map<String, String> AFTER =
      new TreeMap<>(
          Map.of(
              "index.html", "new front page",
              "feed.atom", "new feed",
              "2022/01/a.html", "article a",
              "2022/01/b.html", "article b, corrected",
              "2022/02/d.html", "article d, new",
              "people/e.html", "a new person",
              "assets/new.css", "new style"));

  private static final Map<String, String> LATER =
      new TreeMap<>(Map.of("index.html", "yet another front page", "2022/02/d.html", "d again"));

  private static final Map<String, String> FOREIGN = Map.of("CNAME", "news.example.org");

  @TempDir Path folder;

  private Path site() {
    return folder.resolve("site");
  }

  @Test
  void killedAtAnyOperationTheSiteIsOldOrNewAndTheSameBuildCompletesIt() throws IOException {
    int fatal = 0;
    FailingDisk disk;
    do {
      disk = new FailingDisk(++fatal, true);
      begin();
      attempt(AFTER, disk);
      assertNoReaderSeesAHalf();
      attempt(AFTER, FileOperations.real());
      assertThat(files()).as("killed at operation %d", fatal).isEqualTo(with(FOREIGN, AFTER));
    } while (disk.hasFailed());
    assertThat(fatal).as("operations tried").isGreaterThan(25);
  }

  @Test
  void killedAtAnyOperationAndOnceMoreWhileRecoveringAnotherBuildStillWorks() throws IOException {
    for (int fatal = 1; fatal < 40; fatal++) {
      for (int second = 1 + fatal % 7; second < 40; second += 29) {
        begin();
        attempt(AFTER, new FailingDisk(fatal, true));
        attempt(LATER, new FailingDisk(second, true));
        assertNoReaderSeesAHalf();
        attempt(LATER, FileOperations.real());
        assertThat(files())
            .as("killed at operations %d and %d", fatal, second)
            .isEqualTo(with(FOREIGN, LATER));
      }
    }
  }

  @Test
  void whenTheDiskFailsOnceBeforeTheCommitTheSiteIsExactlyAsItWas() throws IOException {
    int fatal = 0;
    int before = 0;
    FailingDisk disk;
    do {
      disk = new FailingDisk(++fatal, false);
      begin();
      byte[] manifest = Files.readAllBytes(site().resolve(Manifest.FILE));
      boolean published = attempt(AFTER, disk);
      boolean committed = Files.exists(site().resolve(".broadsheet/journal"));
      if (!published && !committed) {
        before++;
        assertThat(files()).as("operation %d failed", fatal).isEqualTo(with(FOREIGN, BEFORE));
        assertThat(Files.readAllBytes(site().resolve(Manifest.FILE))).isEqualTo(manifest);
        assertThat(Files.exists(site().resolve(".broadsheet"))).isFalse();
      }
      attempt(AFTER, FileOperations.real());
      assertThat(files()).as("operation %d failed", fatal).isEqualTo(with(FOREIGN, AFTER));
    } while (disk.hasFailed());
    assertThat(before).isGreaterThan(10);
  }

  @Test
  void firstBuildThatWasKilledGoesOnWhereItWas() throws IOException {
    int fatal = 0;
    FailingDisk disk;
    do {
      disk = new FailingDisk(++fatal, true);
      delete(site());
      attempt(BEFORE, disk);
      attempt(AFTER, FileOperations.real());
      assertThat(files()).as("killed at operation %d", fatal).isEqualTo(AFTER);
    } while (disk.hasFailed());
  }

  @Test
  void aBuildWithMoreFilesThanItHoldsIsTakenBackOrCompletedToo() throws IOException {
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      many.put("%02d/%s.html".formatted(i % 3, "long-name-".repeat(22) + i), "number " + i);
    }
    boolean aside = false;
    int fatal = 0;
    FailingDisk disk;
    do {
      disk = new FailingDisk(++fatal, fatal % 2 == 0);
      begin();
      boolean published = attempt(many, disk);
      aside |= Files.exists(site().resolve(".broadsheet/daybook"));
      boolean committed = Files.exists(site().resolve(".broadsheet/journal"));
      if (!published && !committed && fatal % 2 == 1) {
        assertThat(files()).as("operation %d failed", fatal).isEqualTo(with(FOREIGN, BEFORE));
        assertThat(Files.exists(site().resolve(".broadsheet"))).isFalse();
      }
      assertThat(attempt(many, FileOperations.real())).isTrue();
      assertThat(files()).as("failed at operation %d", fatal).isEqualTo(with(FOREIGN, many));
      assertThat(Files.exists(site().resolve(".broadsheet"))).isFalse();
    } while (disk.hasFailed());
    assertThat(aside).as("a killed build leaves its daybook").isTrue();
  }

  @Test
  void whatAKilledBuildHadChangedIsInTheListsOfTheNext() throws IOException {
    begin();
    int fatal = 1;
    while (!Files.exists(site().resolve(".broadsheet/journal"))) {
      begin();
      attempt(AFTER, new FailingDisk(fatal++, true));
    }
    try (SiteWriter writer = SiteWriter.open(site(), folder.resolve("cache"))) {
      AFTER.forEach((path, text) -> writer.write(new Sheet(path, text.getBytes(UTF_8))));
      Publication done = writer.finish();
      assertThat(done.changed()).contains("index.html", "people/e.html");
      assertThat(done.deleted()).contains("2021/12/c.html", "assets/old.css");
    }
  }

  private void begin() throws IOException {
    delete(site());
    attempt(BEFORE, FileOperations.real());
    FOREIGN.forEach((path, text) -> write(site().resolve(path), text));
  }

  private boolean attempt(Map<String, String> sheets, FileOperations disk) {
    try (SiteWriter writer = SiteWriter.open(site(), folder.resolve("cache"), disk)) {
      sheets.forEach((path, text) -> writer.write(new Sheet(path, text.getBytes(UTF_8))));
      writer.finish();
      return true;
    } catch (SiteException e) {
      return false;
    }
  }

  /** Whatever was there before is whole: as it was, or as a later build made it. */
  private void assertNoReaderSeesAHalf() throws IOException {
    Map<String, String> files = files();
    BEFORE.forEach(
        (path, text) -> {
          String now = files.get(path);
          if (now == null) {
            assertThat(AFTER.containsKey(path) && LATER.containsKey(path)).as(path).isFalse();
          } else {
            assertThat(now).isIn(text, AFTER.get(path), LATER.get(path));
          }
        });
    assertThat(files).containsAllEntriesOf(FOREIGN);
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
    Map<String, String> both = new TreeMap<>(some);
    both.putAll(others);
    return both;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All files of the site but the manifest and what a build keeps aside. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = SiteFiles.of(site());
    files.keySet().removeIf(path -> path.startsWith(".broadsheet/") || path.equals(Manifest.FILE));
    return files;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path path : found.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
