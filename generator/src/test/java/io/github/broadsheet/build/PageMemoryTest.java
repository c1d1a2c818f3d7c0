package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.write.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageMemoryTest {

  private static final Fingerprint HOUSE = Fingerprint.of("templates, settings, manifest");
  private static final Checksum ONE = Checksum.of("one");
  private static final Checksum TWO = Checksum.of("two");
  private static final List<String> FILES = List.of("search/0/a.js", "search/0/b.js");

  @TempDir private Path folder;
  @TempDir private Path site;
  private Path file;

  @BeforeEach
  void rememberTwoPages() throws IOException {
    file = folder.resolve("pages");
    for (String path : List.of("index.html", FILES.get(0))) {
      String line = "0".repeat(64) + "  " + path + "\n";
      Files.writeString(
          site.resolve(Manifest.FILE), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    PageMemory memory = read(Fingerprint.of("of a first build"));
    memory.note("index.html", ONE, List.of("index.html"));
    memory.note("search/0", TWO, FILES);
    memory.write(HOUSE, Manifest.ofSite(site));
    memory.close();
  }

  @Test
  void aPageOfTheSameInputsIsKnownByItsFiles() throws IOException {
    PageMemory memory = read(HOUSE);
    assertThat(memory.files("index.html", ONE)).containsExactly("index.html");
    assertThat(memory.files("search/0", TWO)).isEqualTo(FILES);
  }

  @Test
  void otherInputsAndOtherPagesAreNotKnown() throws IOException {
    PageMemory memory = read(HOUSE);
    assertThat(memory.files("index.html", TWO)).isEmpty();
    assertThat(memory.files("about.html", ONE)).isEmpty();
  }

  @Test
  void anotherHouseKnowsNothing() throws IOException {
    PageMemory memory = read(Fingerprint.of("another template"));
    assertThat(memory.files("index.html", ONE)).isEmpty();
  }

  @Test
  void pagesThatTheNewBuildDoesNotHaveAreForgotten() throws IOException {
    PageMemory memory = read(HOUSE);
    memory.note("index.html", TWO, List.of("index.html"));
    memory.write(HOUSE, Manifest.ofSite(site));
    PageMemory later = read(HOUSE);
    assertThat(later.files("index.html", TWO)).containsExactly("index.html");
    assertThat(later.files("search/0", TWO)).isEmpty();
  }

  @Test
  void aPageIsKnownWhereverTheManifestHasItNow() throws IOException {
    try (PageMemory memory = read(HOUSE)) {
      memory.noteAgain("index.html");
      memory.note("about.html", TWO, List.of("about.html"));
      String digest = "0".repeat(64) + "  ";
      Files.writeString(
          site.resolve(Manifest.FILE), digest + "about.html\n" + digest + "index.html\n");
      memory.write(HOUSE, Manifest.ofSite(site));
    }
    PageMemory later = read(HOUSE);
    assertThat(later.files("index.html", ONE)).containsExactly("index.html");
    assertThat(later.files("about.html", TWO)).containsExactly("about.html");
  }

  @Test
  void pagesThatAreNotMadeAgainStayKnownWithEachOfTheirFiles() throws IOException {
    PageMemory memory = read(HOUSE);
    memory.note(FILES.get(0), ONE, List.of(FILES.get(0)));
    memory.note("search/0", TWO, FILES);
    memory.write(HOUSE, Manifest.ofSite(site));
    PageMemory later = read(HOUSE);
    later.noteAgain("search/0");
    later.noteAgain("not there");
    later.write(HOUSE, Manifest.ofSite(site));
    PageMemory latest = read(HOUSE);
    assertThat(latest.files("search/0", TWO)).isEqualTo(FILES);
    assertThat(latest.files(FILES.get(0), ONE)).containsExactly(FILES.get(0));
    assertThat(latest.files(FILES.get(1), ONE)).isEmpty();
  }

  @Test
  void whatIsNotedAndNeverWrittenLeavesNothing() throws IOException {
    try (PageMemory memory = read(HOUSE)) {
      memory.note("index.html", TWO, List.of("index.html"));
    }
    assertThat(read(HOUSE).files("index.html", ONE)).isNotEmpty();
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aBuildThatMadeNothingAnewWritesNothing() throws IOException {
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);
    try (PageMemory memory = read(HOUSE)) {
      memory.noteAgain("index.html");
      memory.noteAgain("search/0");
      memory.write(HOUSE, Manifest.ofSite(site));
    }
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  @Test
  void aDamagedFileIsNoMemoryWhereverItIsDamaged() throws IOException {
    for (Damage damage : Damage.ofAnyKind(Files.readAllBytes(file))) {
      Files.write(file, damage.bytes());
      assertThat(read(HOUSE).files("index.html", ONE)).as(damage.what()).isEmpty();
    }
  }

  private PageMemory read(Fingerprint house) throws IOException {
    return PageMemory.read(file, house, Manifest.ofSite(site));
  }
}
