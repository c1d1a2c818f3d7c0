package io.github.broadsheet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.launch.JavaOptions.Machine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {

  private static final long GIGABYTE = 1L << 30;

  private static Machine with(int processors) {
    return new Machine(processors, 4 * GIGABYTE);
  }

  @Test
  void shortJobsTakeOneCompilerAndOneCollector() {
    assertThat(JavaOptions.of(Job.SHORT, null, List.of(), with(16)))
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
        .noneMatch(option -> option.contains("Tier4"));
  }

  @Test
  void longJobsTakeTheSecondCompilerLate() {
    assertThat(JavaOptions.of(Job.LONG, null, List.of(), with(2)))
        .contains("-XX:Tier4InvocationThreshold=50000", "-XX:+UseSerialGC")
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void allJobsLeaveRoomForTheOldAndGiveBuffersBack() {
    for (Job job : Job.values()) {
      assertThat(JavaOptions.of(job, null, List.of(), with(2)))
          .contains("-XX:NewRatio=4", "-Djdk.nio.maxCachedBufferSize=1048576");
    }
    assertThat(JavaOptions.of(Job.LONG, null, List.of(), with(2)))
        .contains("-XX:MinHeapFreeRatio=20");
  }

  @Test
  void longJobsOnManyProcessorsTakeTheCollectorThatJavaChooses() {
    assertThat(JavaOptions.of(Job.LONG, null, List.of(), with(5)))
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void anArchiveIsUsedWithoutAWord() {
    assertThat(JavaOptions.of(Job.SHORT, Path.of("c.jsa"), List.of(), with(2)))
        .containsSubsequence("-XX:SharedArchiveFile=c.jsa", "-Xlog:cds=off");
    assertThat(JavaOptions.of(Job.SHORT, null, List.of(), with(2)))
        .noneMatch(option -> option.contains("Shared") || option.startsWith("-Xlog"));
  }

  @Test
  void theHeapBeginsLargeButWithinHalfOfWhatItMayComeTo() {
    assertThat(JavaOptions.of(Job.SHORT, null, List.of(), with(2))).contains("-Xms512m");
    Machine small = new Machine(2, GIGABYTE / 4);
    assertThat(JavaOptions.of(Job.LONG, null, List.of(), small)).contains("-Xms128m");
  }

  @Test
  void whatWasGivenWins() {
    assertThat(JavaOptions.of(Job.SHORT, null, List.of("-Xmx1g", "-Da=b"), with(2)))
        .endsWith("-Xmx1g", "-Da=b")
        .startsWith("-XX:+IgnoreUnrecognizedVMOptions");
  }
}
