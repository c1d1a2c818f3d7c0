package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void exitsWithZeroWhenTheSiteIsWritten() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("a.txt"), "A headline\n\nA paragraph of the story.\n");
    int status = run("generate", "--seeds", seeds.toString(), "--output", site(), "--batch");
    assertThat(err.toString()).doesNotContain("error");
    assertThat(status).isZero();
    assertThat(out.toString()).contains("1 article, 1 new");
    assertThat(folder.resolve("site/data/articles/undated.ndjson")).exists();
  }

  @Test
  void exitsWithOneWhenThereIsNoSite() {
    String missing = folder.resolve("nowhere").toString();
    int status = run("generate", "--seeds", missing, "--output", site(), "--batch");
    assertThat(status).isEqualTo(1);
    assertThat(err.toString()).startsWith("error: ").contains("nowhere");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void exitsWithTwoForWrongUsage() {
    assertThat(run("generate", "--sedes", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("--sedes").contains("--seeds");
  }

  @Test
  void explainsVerifiesAndChecksWhatItMade() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds/2021"));
    Files.writeString(
        seeds.resolve("a.txt"), "A headline\n\nA paragraph of the story.\n\nAdvertisement\n");
    String top = folder.resolve("seeds").toString();
    run("generate", "--seeds", top, "--output", site(), "--batch");
    assertThat(run("explain", "--seeds", top, "--seed", "a.txt")).isZero();
    assertThat(out.toString()).contains("1: headline", "3: paragraph", "5: promo");
    assertThat(run("check", "--output", site())).isZero();
    assertThat(run("verify", "--output", site())).isZero();
    Files.writeString(folder.resolve("site/index.html"), "tampered with");
    assertThat(run("verify", "--output", site())).isEqualTo(1);
    assertThat(out.toString()).contains("error: index.html");
  }

  @Test
  void saysWhichArticlesThereAreWhenTheOneToExplainIsNot() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("a.txt"), "A headline\n\nA story.\n");
    assertThat(run("explain", "--seeds", seeds.toString(), "--seed", "b.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("no article is named b.txt").contains("a.txt");
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(run("generate", "--help")).isZero();
    assertThat(out.toString())
        .startsWith("Usage: broadsheet generate")
        .contains("--base-url", "--templates", "--cache", "--title");
  }

  @Test
  void namesAllCommandsToWhoeverAsksForNoneOfThem() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .containsSubsequence("generate", "preview", "check", "explain", "verify");
    assertThat(run("genrate")).isEqualTo(2);
    assertThat(err.toString()).contains("generate");
  }

  private String site() {
    return folder.resolve("site").toString();
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine(arguments.length == 0 ? "" : arguments[0]);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
