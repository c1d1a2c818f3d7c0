package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.Outcome;
import io.github.broadsheet.picture.Film;
import io.github.broadsheet.write.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The law of later builds: whatever was edited, a build on top of an earlier one leaves the very
 * bytes that a first build would have made.
 *
 * <p>{@code -Dedits=500} makes the sequences longer than they are by default.
 */
class IncrementalBuildTest {

  private static final int EDITS = Integer.getInteger("edits", 12);
  private static final List<String> TITLES = List.of("The Ellery Archive", "Ellery Papers");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aLaterBuildLeavesTheBytesOfAFirstOne(long seed) throws IOException {
    RandomEdits edits = new RandomEdits(folder, seed);
    List<String> done = new ArrayList<>();
    build("site", "cache", 0);
    for (int i = 1; i <= EDITS; i++) {
      done.add(edits.next());
      if (i % 3 == 0) {
        done.add(edits.next());
      }
      int settings = i / 5 % 2;
      issueThePathsOf("site", "fresh-" + i);
      build("site", "cache", settings);
      build("fresh-" + i, "fresh-cache-" + i, settings);
      assertThat(different("site", "fresh-" + i))
          .as(() -> "after " + String.join("; ", done))
          .isEmpty();
    }
  }

  @Test
  void aLineThatTheLastArticleMakesAHabitIsALeftoverInAllArticles() throws IOException {
    new RandomEdits(folder, 1);
    for (int i = 1; i <= 6; i++) {
      String story = "Zoo " + i + " opens\n\nThe gates of zoo " + i + " were opened by the mayor";
      Files.createDirectories(folder.resolve("seeds/zoo"));
      Files.writeString(
          folder.resolve("seeds/zoo/" + i + ".txt"),
          story + " on Monday, she said on Tuesday.\n\nAlso in the Gazette\n");
      if (i == 5) {
        build("site", "cache", 0);
        assertThat(Files.readString(folder.resolve("site/report/index.html")))
            .doesNotContain("Also in the Gazette");
      }
    }
    build("site", "cache", 0);
    build("fresh", "fresh-cache", 0);

    assertThat(Files.readString(folder.resolve("site/report/index.html")))
        .contains("Also in the Gazette");
    assertThat(bytes("site")).isEqualTo(bytes("fresh"));
  }

  /** A path once issued stays, so that a first build has to know which were. */
  private void issueThePathsOf(String site, String fresh) throws IOException {
    Path manifest = folder.resolve(site).resolve(Manifest.FILE);
    if (Files.exists(manifest)) {
      Path copy = Files.createDirectories(folder.resolve(fresh)).resolve(Manifest.FILE);
      Files.copy(manifest, copy);
    }
  }

  @Test
  void nothingIsMadeWhenNothingChanged() throws IOException {
    new RandomEdits(folder, 1);
    build("site", "cache", 0);
    Outcome second = build("site", "cache", 0);
    assertThat(second.made()).isZero();
    assertThat(second.written()).isZero();
    assertThat(second.parsed()).isZero();
  }

  @Test
  void anUntouchedProjectIsKnownByItsFilesAndTellsTheSameProblems() throws IOException {
    new RandomEdits(folder, 1);
    Files.writeString(folder.resolve("seeds/empty.txt"), "");
    try (Stream<Path> files = Files.walk(folder.resolve("seeds"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
      }
    }
    Outcome first = build("site", "cache", 0);
    Outcome second = build("site", "cache", 0);
    assertThat(first.issues()).isNotEmpty();
    assertThat(second.issues()).isEqualTo(first.issues());
    assertThat(second.stages()).containsKey("looking").doesNotContainKey("relating");
    assertThat(second.articles()).isEqualTo(first.articles());
    Files.delete(folder.resolve("site/index.html"));
    assertThat(build("site", "cache", 0).written()).isEqualTo(1);
    assertThat(folder.resolve("site/index.html")).exists();
  }

  @Test
  void aChangedPictureIsSeenInAProjectThatIsOtherwiseUntouched() throws IOException {
    Path seed = Files.createDirectories(folder.resolve("seeds")).resolve("zoo.txt");
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(seed, "Zoo opens\n\nA bear at its pond. PHOTO: AFP\n\nThe zoo opened.\n");
    for (int width : List.of(60, 90)) {
      Files.write(folder.resolve("seeds/zoo.png"), Film.of("png", width, 40));
      for (String name : List.of("zoo.txt", "zoo.png")) {
        Files.setLastModifiedTime(
            folder.resolve("seeds").resolve(name), FileTime.fromMillis(1_600_000_000_000L));
      }
      build("site", "cache", 0);
      assertThat(Files.readString(folder.resolve("site/captions/index.html")))
          .contains("width=\"" + width + "\"");
    }
    assertThat(build("site", "cache", 0).made()).isZero();
  }

  @Test
  void anEditedArticleMakesItsOwnPagesAndThoseThatShowIt() throws IOException {
    new RandomEdits(folder, 1);
    Path seed = folder.resolve("seeds/zoo.txt");
    Files.writeString(seed, "Zoo opens\n\nThe zoo opened.\n");
    Outcome first = build("site", "cache", 0);
    Files.writeString(seed, "Zoo opens\n\nThe zoo opened its gates.\n");
    Outcome second = build("site", "cache", 0);
    assertThat(second.parsed()).isEqualTo(1);
    assertThat(second.made()).isBetween(2, first.made() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"traces-", "relations-"})
  void whatIsKeptMayBeDamagedOrCutShortOrEmpty(String name) throws IOException {
    RandomEdits edits = new RandomEdits(folder, 4);
    build("site", "cache", 0);
    for (int i = 0; i < 3; i++) {
      Path kept = kept(name);
      byte[] bytes = Files.readAllBytes(kept);
      switch (i) {
        case 0 -> bytes[bytes.length / 3] ^= 1;
        case 1 -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
        default -> bytes = new byte[0];
      }
      Files.write(kept, bytes);
      edits.next();
      issueThePathsOf("site", "fresh-" + i);
      build("site", "cache", 0);
      build("fresh-" + i, "fresh-cache-" + i, 0);
      assertThat(different("site", "fresh-" + i)).isEmpty();
    }
  }

  @Test
  void whenMuchIsNewTracesAreKeptAnewAndTheSiteIsAsFromNothing() throws IOException {
    RandomEdits edits = new RandomEdits(folder, 6);
    build("site", "cache", 0);
    FileTime kept = FileTime.fromMillis(1_600_000_000_000L);
    Files.setLastModifiedTime(kept("traces-"), kept);
    for (int i = 0; i < 100; i++) {
      Files.writeString(
          folder.resolve("seeds/new-" + i + ".txt"),
          "Ferry " + i + " is late\n\nOSLO (AFP) - The ferry was late, said Ann Lee.\n");
    }
    build("site", "cache", 0);
    assertThat(Files.getLastModifiedTime(kept("traces-"))).isNotEqualTo(kept);
    edits.next();
    issueThePathsOf("site", "fresh");
    build("site", "cache", 0);
    build("fresh", "fresh-cache", 0);
    assertThat(different("site", "fresh")).isEmpty();
  }

  @Test
  void anEditDoesNotKeepAllTracesAnew() throws IOException {
    RandomEdits edits = new RandomEdits(folder, 5);
    build("site", "cache", 0);
    FileTime kept = FileTime.fromMillis(1_600_000_000_000L);
    Files.setLastModifiedTime(kept("traces-"), kept);
    edits.next();
    build("site", "cache", 0);
    assertThat(Files.getLastModifiedTime(kept("traces-"))).isEqualTo(kept);
  }

  private Path kept(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .findAny()
          .orElseThrow();
    }
  }

  private Outcome build(String site, String cache, int settings) {
    return Generator.of(
            Settings.builder()
                .seeds(folder.resolve("seeds"))
                .output(folder.resolve(site))
                .cache(folder.resolve(cache))
                .templates(folder.resolve("templates"))
                .title(TITLES.get(settings))
                .threads(2)
                .build())
        .generate()
        .outcome();
  }

  private Set<String> different(String one, String other) throws IOException {
    Map<String, String> left = bytes(one);
    Map<String, String> right = bytes(other);
    Set<String> paths = new TreeSet<>(left.keySet());
    paths.addAll(right.keySet());
    paths.removeIf(path -> Objects.equals(left.get(path), right.get(path)));
    return paths;
  }

  /** Path and digest of every file. */
  private Map<String, String> bytes(String site) throws IOException {
    Path top = folder.resolve(site);
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(top)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> bytes.put(top.relativize(file).toString(), digest(file)));
    }
    return bytes;
  }

  private static String digest(Path file) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
