package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.broadsheet.write.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed {@code site/} is, byte for byte, what the generator makes of {@code seeds/} today.
 */
class GoldenSiteTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void theCommittedSiteIsWhatTheGeneratorMakes() throws IOException {
    Map<String, Integer> made = files(generate(1));
    Map<String, Integer> committed = files(ROOT.resolve("site"));
    TreeSet<String> different = new TreeSet<>(made.keySet());
    different.addAll(committed.keySet());
    different.removeIf(path -> Objects.equals(made.get(path), committed.get(path)));
    if (!different.isEmpty()) {
      fail(
          "site/ is not what the generator makes of seeds/. Run \"mvn package -DskipTests\", look at it, and"
              + " commit it. Different: "
              + different);
    }
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws IOException {
    assertThat(files(generate(4))).isEqualTo(files(generate(1)));
  }

  @Test
  void aSecondBuildTouchesNothing() throws IOException {
    Path site = generate(2);
    Report again = Generator.of(settings(site, 2)).generate();
    assertThat(again.outcome().written()).isZero();
    assertThat(again.outcome().removed()).isZero();
    assertThat(again.outcome().unchanged()).isGreaterThan(50);
  }

  private Path generate(int threads) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site-" + threads));
    Files.copy(
        ROOT.resolve("site").resolve(Manifest.FILE),
        site.resolve(Manifest.FILE),
        StandardCopyOption.REPLACE_EXISTING);
    Generator.of(settings(site, threads)).generate();
    return site;
  }

  /** As the project's own pom says. */
  private Settings settings(Path site, int threads) throws IOException {
    Document pom = Jsoup.parse(Files.readString(ROOT.resolve("pom.xml")), "", Parser.xmlParser());
    return Settings.builder()
        .seeds(ROOT.resolve("seeds"))
        .output(site)
        .cache(folder.resolve("cache"))
        .title(pom.getElementsByTag("site.title").text())
        .description(pom.getElementsByTag("site.description").text())
        .threads(threads)
        .build();
  }

  private static Map<String, Integer> files(Path site) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> {
                try {
                  files.put(
                      site.relativize(file).toString().replace('\\', '/'),
                      java.util.Arrays.hashCode(Files.readAllBytes(file)));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return files;
  }
}
