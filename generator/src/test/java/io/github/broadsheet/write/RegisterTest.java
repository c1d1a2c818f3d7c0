package io.github.broadsheet.write;

import static io.github.broadsheet.write.Digests.digest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final Path SITE = Path.of("site").toAbsolutePath();
  private static final Stamps.Stamp NEW = new Stamps.Stamp(7, 77);

  private final Obstacles obstacles = new Obstacles(SITE);

  /** Published before, in this order; each with its number as digest and stamp. */
  private final Standing standing = standing("About.html", "a.html", "b.html", "c.html", "d.html");

  private final Register register;

  RegisterTest() throws IOException {
    Daybook daybook = Daybook.begin(FileOperations.real(), SITE.resolve("never/daybook"));
    register = new Register(standing, obstacles, daybook);
  }

  @Test
  void keptFilesAreAsTheyWerePublished() throws IOException {
    keep("b.html");
    keep("d.html");

    Register.Total total = register.total();
    Inventory inventory = total.inventory();
    assertThat(inventory.manifest().paths()).containsExactly("b.html", "d.html");
    assertThat(inventory.manifest().digest("d.html")).isEqualTo(digest(4));
    assertThat(inventory.stamps().at(0)).isEqualTo(stamp(2));
    assertThat(total.unchanged()).isEqualTo(2);
    assertThat(total.written()).isEmpty();
    assertThat(obstacles.none()).isTrue();
  }

  @Test
  void writtenFilesStandBetweenThoseThatWereKept() throws IOException {
    keep("a.html");
    keep("c.html");
    write("d/new.html", Entry.Fate.CREATED);
    write("b.html", Entry.Fate.STAGED);
    write("0.html", Entry.Fate.UNCHANGED);

    Register.Total total = register.total();
    Inventory inventory = total.inventory();
    assertThat(inventory.manifest().paths())
        .containsExactly("0.html", "a.html", "b.html", "c.html", "d/new.html");
    assertThat(inventory.manifest().digest("b.html")).isEqualTo(digest(100));
    assertThat(inventory.stamps().at(2)).isEqualTo(NEW);
    assertThat(inventory.stamps().at(3)).isEqualTo(stamp(3));
    assertThat(total.unchanged()).isEqualTo(3);
    assertThat(total.written()).containsExactly("b.html", "d/new.html");
    List<String> created = new ArrayList<>();
    register.forEachCreated(entry -> created.add(entry.path()));
    assertThat(created).containsExactly("d/new.html");
  }

  @Test
  void stampOfAKeptFileIsTheOneItHasNow() throws IOException {
    register.keep(new Standing.Found(1, NEW));

    Register.Total total = register.total();
    Inventory inventory = total.inventory();
    assertThat(inventory.manifest().digest("a.html")).isEqualTo(digest(1));
    assertThat(inventory.stamps().at(0)).isEqualTo(NEW);
    assertThat(total.unchanged()).isEqualTo(1);
  }

  @Test
  void onePathIsTakenOnce() {
    write("new.html", Entry.Fate.CREATED);
    keep("a.html");
    assertThat(obstacles.none()).isTrue();

    assertThat(register.add("new.html")).isNull();
    assertThat(register.add("a.html")).isNull();
    assertThat(obstacles.list())
        .extracting(Object::toString)
        .allMatch(text -> text.contains("two files of the site want this path"))
        .hasSize(2);
  }

  @Test
  void keptTwiceOrAfterItWasWrittenIsTwoFilesToo() {
    keep("a.html");
    keep("a.html");
    write("b.html", Entry.Fate.STAGED);
    keep("b.html");

    assertThat(obstacles.list())
        .extracting(issue -> issue.file())
        .containsExactly("a.html", "b.html");
  }

  @Test
  void capitalsMakeNoOtherFileWhicheverIsKeptOrWrittenFirst() {
    keep("About.html");
    assertThat(register.add("about.html")).isNull();
    keep("a.html");
    assertThat(register.add("A.html")).isNull();
    write("B.html", Entry.Fate.CREATED);
    keep("b.html");

    assertThat(obstacles.list())
        .extracting(Object::toString)
        .allMatch(text -> text.contains("where capitals do not count"))
        .hasSize(3);
  }

  @Test
  void aPathWithCapitalsIsTakenOnceInAnyForm() {
    write("News.html", Entry.Fate.CREATED);
    assertThat(register.add("NEWS.html")).isNull();
    assertThat(register.add("news.html")).isNull();
    assertThat(register.add("News.html")).isNull();

    assertThat(obstacles.list())
        .extracting(issue -> issue.file() + " " + issue.message())
        .containsExactly(
            "NEWS.html is the same file as News.html where capitals do not count",
            "News.html is the same file as news.html where capitals do not count",
            "News.html two files of the site want this path");
  }

  @Test
  void aFileOfWhichNothingHasBecomeIsNotInTheTotal() throws IOException {
    register.settle(Objects.requireNonNull(register.add("new.html")));

    assertThat(register.total().inventory().manifest().paths()).isEmpty();
  }

  @Test
  void badPathIsTold() {
    assertThat(register.add("../a.html")).isNull();

    assertThat(obstacles.none()).isFalse();
  }

  private void keep(String path) {
    int line = standing.manifest().line(path);
    register.keep(new Standing.Found(line, stamp(line)));
  }

  private void write(String path, Entry.Fate fate) {
    Entry entry = Objects.requireNonNull(register.add(path));
    entry.set(fate, digest(100), NEW);
    register.settle(entry);
  }

  private static Standing standing(String... paths) {
    ManifestDraft draft = new ManifestDraft(paths.length);
    Stamps stamps = Stamps.blank(paths.length);
    for (int line = 0; line < paths.length; line++) {
      draft.add(paths[line], digest(line), 0);
      stamps.set(line, stamp(line));
    }
    Manifest manifest = draft.manifest();
    assertThat(manifest.paths()).isEqualTo(List.of(paths));
    return new Standing(SITE, manifest, stamps, EarlierClaims.none(), false);
  }

  private static Stamps.Stamp stamp(int line) {
    return new Stamps.Stamp(1000 + line, line);
  }
}
