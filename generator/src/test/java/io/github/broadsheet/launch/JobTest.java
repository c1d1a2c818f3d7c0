package io.github.broadsheet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobTest {

  @TempDir private Path folder;

  private String seeds = "";
  private String output = "";

  @BeforeEach
  void threeSeeds() throws IOException {
    Path below = Files.createDirectories(folder.resolve("seeds/2021"));
    Files.writeString(folder.resolve("seeds/a.txt"), "A");
    Files.writeString(below.resolve("b.txt"), "B");
    Files.writeString(below.resolve("c.txt"), "C");
    seeds = folder.resolve("seeds").toString();
    output = folder.resolve("site").toString();
  }

  @Test
  void theFirstBuildOfManySeedsIsLong() {
    assertThat(Job.of(3, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.LONG);
    assertThat(Job.of(3, "preview", "--output=" + output, "--seeds=" + seeds)).isEqualTo(Job.LONG);
  }

  @Test
  void theFirstBuildOfFewSeedsIsShort() {
    assertThat(Job.of(4, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.SHORT);
  }

  @Test
  void aLaterBuildIsShort() throws IOException {
    Files.createDirectories(folder.resolve(".broadsheet"));
    assertThat(Job.of(3, "generate", "--seeds", seeds, "--output", output)).isEqualTo(Job.SHORT);
    String other = folder.resolve("other").toString();
    assertThat(Job.of(3, "generate", "--seeds", seeds, "--output", output, "--cache", other))
        .isEqualTo(Job.LONG);
  }

  @Test
  void whatMakesNoSiteIsShort() {
    assertThat(Job.of(3, "explain", "--seeds", seeds)).isEqualTo(Job.SHORT);
    assertThat(Job.of(3)).isEqualTo(Job.SHORT);
  }

  @Test
  void argumentsWithoutSenseAreShort() {
    assertThat(Job.of(3, "generate", "--seeds")).isEqualTo(Job.SHORT);
    assertThat(Job.of(3, "generate", "--seeds", folder.resolve("nowhere").toString()))
        .isEqualTo(Job.SHORT);
    assertThat(Job.of(3, "generate", "--seeds", "\0")).isEqualTo(Job.SHORT);
  }
}
