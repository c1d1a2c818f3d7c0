package io.github.broadsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.typeset.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who makes as much room as the message of a full disk asks for has enough, and not far more. */
class FullDiskTest {

  private static final long MEGABYTE = 1 << 20;
  private static final Pattern NEEDED =
      Pattern.compile("the disk is full: .* needs room for (\\d+) MB");

  /** Of which a list takes more than a megabyte. */
  private static final List<String> PATHS =
      IntStream.range(0, 1_500)
          .mapToObj(i -> ("long-name-".repeat(25) + "/").repeat(3) + i + ".html")
          .toList();

  @TempDir private Path folder;

  @Test
  void smallFilesTakeWholeBlocksAndAFirstBuildListsThemAll() {
    assertThatEnoughIsAskedFor(writer -> {}, FullDiskTest::writeAll);
  }

  @Test
  void aLaterBuildTakesANewManifestOfAllForAFewChanges() {
    assertThatEnoughIsAskedFor(
        FullDiskTest::writeAll,
        writer -> {
          assertThat(writer.keep(PATHS)).isTrue();
          write(writer, "index.html", "front");
        });
  }

  @Test
  void pagesThatAreMadeAndFoundUnchangedAreListedToo() {
    assertThatEnoughIsAskedFor(
        FullDiskTest::writeAll,
        writer -> {
          write(writer, "index.html", "front");
          writeAll(writer);
        });
  }

  private void assertThatEnoughIsAskedFor(Consumer<SiteWriter> before, Consumer<SiteWriter> build) {
    SmallDisk large = new SmallDisk(Long.MAX_VALUE);
    publish("large", FileOperations.real(), before);
    publish("large", large, build);
    publish("small", FileOperations.real(), before);
    SmallDisk small = new SmallDisk(large.taken() / 2);
    SiteException full =
        catchThrowableOfType(SiteException.class, () -> publish("small", small, build));
    assertThat(full).hasMessageFindingMatch(NEEDED.pattern());
    Matcher needed = NEEDED.matcher(full.getMessage());
    assertThat(needed.find()).isTrue();
    assertThat(Long.parseLong(needed.group(1)) * MEGABYTE)
        .isBetween(large.taken(), large.taken() + large.taken() / 20 + MEGABYTE);
  }

  private void publish(String site, FileOperations disk, Consumer<SiteWriter> build) {
    Path cache = folder.resolve("cache-of-" + site);
    try (SiteWriter writer = SiteWriter.open(folder.resolve(site), cache, disk)) {
      build.accept(writer);
      writer.finish();
    }
  }

  private static void writeAll(SiteWriter writer) {
    PATHS.forEach(path -> write(writer, path, path));
  }

  private static void write(SiteWriter writer, String path, String text) {
    writer.write(new Sheet(path, text.getBytes(UTF_8)));
  }
}
