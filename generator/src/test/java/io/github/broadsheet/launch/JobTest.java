package io.github.broadsheet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {

  @TempDir private Path folder;

  private static final Instant ARRIVAL = Instant.parse("2021-03-01T12:00:00Z");

  private Path program = Path.of("");
  private String seeds = "";
  private String output = "";

  @BeforeEach
  void threeSeeds() throws IOException {
    Path below = Files.createDirectories(folder.resolve("seeds/2021"));
    Files.writeString(folder.resolve("seeds/a.txt"), "A");
    Files.writeString(below.resolve("b.txt"), "B");
    Files.writeString(below.resolve("c.txt"), "C");
    program = Files.createFile(folder.resolve("broadsheet.jar"));
    Files.setLastModifiedTime(program, FileTime.from(ARRIVAL));
    seeds = folder.resolve("seeds").toString();
    output = folder.resolve("site").toString();
  }

  private Job job(int many, String... arguments) {
    return Job.of(many, program, arguments);
  }

  @Test
  void theFirstBuildOfManySeedsIsLong() {
    assertThat(job(3, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.LONG);
    assertThat(job(3, "preview", "--output=" + output, "--seeds=" + seeds)).isEqualTo(Job.LONG);
  }

  @Test
  void theFirstBuildOfFewSeedsIsShort() {
    assertThat(job(4, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.SHORT);
  }

  @Test
  void aLaterBuildIsShort() throws IOException {
    writeCache(ARRIVAL.plusSeconds(1));
    assertThat(job(3, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.SHORT);
    String other = folder.resolve("other").toString();
    assertThat(job(3, "generate", "--seeds", seeds, "--output", output, "--cache", other))
        .isEqualTo(Job.LONG);
  }

  @Test
  void theFirstBuildWithANewProgramIsLong() throws IOException {
    writeCache(ARRIVAL.minusSeconds(1));
    assertThat(job(3, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.LONG);
  }

  private void writeCache(Instant last) throws IOException {
    Path cache = Files.createDirectories(folder.resolve(".broadsheet"));
    Path log = Files.createFile(cache.resolve("articles.log"));
    Files.setLastModifiedTime(log, FileTime.from(last));
  }

  @Test
  void whatMakesNoSiteIsShort() {
    assertThat(job(3, "explain", "--seeds", seeds)).isEqualTo(Job.SHORT);
    assertThat(job(3)).isEqualTo(Job.SHORT);
  }

  @Test
  void argumentsWithoutSenseAreShort() {
    assertThat(job(3, "generate", "--seeds")).isEqualTo(Job.SHORT);
    assertThat(job(3, "generate", "--seeds", folder.resolve("nowhere").toString()))
        .isEqualTo(Job.SHORT);
    assertThat(job(3, "generate", "--seeds", "\0")).isEqualTo(Job.SHORT);
  }
}
