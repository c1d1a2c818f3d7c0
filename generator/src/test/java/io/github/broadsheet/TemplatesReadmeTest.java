package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code templates/README.md} names every template and every field that it may show, and its
 * example works.
 *
 * <p>Where a view has changed, {@code mvn -Pquick test -Dtest=TemplatesReadmeTest -Dreadme.write}
 * writes the section of the views anew from their Javadoc.
 */
class TemplatesReadmeTest {

  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path README = TEMPLATES.resolve("README.md");
  private static final Path VIEWS = Path.of("src/main/java/io/github/broadsheet/site/view");
  private static final String SECTION =
      "## Views\n\nText is text, `Markup` is finished HTML, `@Nullable` may be missing.\n";
  private static final Pattern RECORD =
      Pattern.compile(
          "( *)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public record (\\w+)\\(([^)]*)\\)", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void everyTemplateIsNamed() throws IOException {
    String readme = Files.readString(README);
    for (Path file : files(TEMPLATES)) {
      String name = TEMPLATES.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".ftlh")) {
        String listed =
            name.startsWith("blocks/")
                ? "| `"
                    + name.substring("blocks/".length(), name.length() - ".ftlh".length())
                    + "` |"
                : "`" + name + "`";
        assertThat(readme).as(name).contains(listed);
      } else if (name.startsWith("assets/")) {
        assertThat(readme).contains("`" + name.substring("assets/".length()) + "`");
      }
    }
  }

  @Test
  void everyFieldOfEveryViewIsNamed() throws IOException {
    StringBuilder section = new StringBuilder(SECTION);
    for (Path file : files(VIEWS)) {
      Matcher record = RECORD.matcher(Files.readString(file));
      while (record.find()) {
        describe(record, section);
      }
    }
    String readme = Files.readString(README);
    String above = readme.substring(0, readme.indexOf("## Views\n"));
    if (System.getProperty("readme.write") != null) {
      Files.writeString(README, above + section);
    }
    assertThat(Files.readString(README))
        .as("templates/README.md; -Dreadme.write writes its section of views anew")
        .isEqualTo(above + section);
  }

  @Test
  void theExampleWorks() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        seeds.resolve("a.txt"),
        "Boats come home\n\nBoats at dawn off Port Ellery. PHOTO: REUTERS\n\n"
            + "The boats came home on March 3, 2020.\n");
    Matcher example =
        Pattern.compile("`templates/([a-z/.]+)`\n```\\w+\n(.*?)```\n", Pattern.DOTALL)
            .matcher(Files.readString(README));
    List<String> copied = new ArrayList<>();
    while (example.find()) {
      Path file = folder.resolve("templates").resolve(example.group(1));
      Files.createDirectories(file.getParent());
      Files.writeString(file, example.group(2));
      copied.add(example.group(1));
    }
    assertThat(copied).containsExactly("assets/own.css", "blocks/caption.ftlh");
    Generator.of(
            Settings.builder()
                .seeds(seeds)
                .output(folder.resolve("site"))
                .cache(folder.resolve("cache"))
                .templates(folder.resolve("templates"))
                .build())
        .generate();
    List<Path> site = files(folder.resolve("site"));
    Path article =
        site.stream()
            .filter(file -> file.toString().matches(".*boats-come-home-[a-z0-9]+\\.html"))
            .findFirst()
            .orElseThrow();
    assertThat(Jsoup.parse(Files.readString(article)).select("#photo-1 figcaption").text())
        .startsWith("REUTERS Boats at dawn");
    assertThat(site)
        .filteredOn(file -> file.toString().endsWith(".css"))
        .singleElement()
        .satisfies(file -> assertThat(file).content().contains("--accent: light-dark(#b00020"));
  }

  private static void describe(Matcher record, StringBuilder out) {
    String[] parts =
        record
            .group(2)
            .replaceAll("\\n *\\* ?", " ")
            .replaceAll(" +", " ")
            .strip()
            .split("@param ", -1);
    out.append("\n**`")
        .append(record.group(3))
        .append("`** ")
        .append(prose(parts[0]))
        .append("\n\n");
    out.append("| field | type | |\n|---|---|---|\n");
    String components = record.group(4).replaceAll("\\s+", " ").strip();
    for (String component : components.split(", (?![^<]*>)", -1)) {
      int space = component.lastIndexOf(' ');
      String name = component.substring(space + 1);
      String said = "";
      for (String part : parts) {
        said = part.startsWith(name + " ") ? prose(part.substring(name.length() + 1)) : said;
      }
      assertThat(said).as("@param %s of %s", name, record.group(3)).isNotEmpty();
      out.append("| `").append(name).append("` | `").append(component, 0, space);
      out.append("` | ").append(said.replace("|", "\\|")).append(" |\n");
    }
  }

  /** Javadoc as Markdown. */
  private static String prose(String javadoc) {
    return javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`").strip();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
