package io.github.broadsheet.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenOptionsTest {

  @Test
  void memoryAndPropertiesAreHandedOn() {
    assertThat(
            GivenOptions.toHandOn(
                List.of("-Xmx2g", "-Dx=y", "-jar", "b.jar", "generate", "--title", "T"), 3))
        .containsExactly("-Xmx2g", "-Dx=y");
    assertThat(GivenOptions.toHandOn(List.of("-jar", "b.jar"), 0)).isEmpty();
  }

  @Test
  void argumentsOfTheProgramAreNoOptionsOfJava() {
    assertThat(GivenOptions.toHandOn(List.of("-jar", "b.jar", "-Xmx2g", "-jar", "x"), 3)).isEmpty();
  }

  @Test
  void anyOtherOptionMeansThatOursAreNotWanted() {
    assertThat(GivenOptions.toHandOn(List.of("-XX:+UseG1GC", "-jar", "b.jar"), 0)).isNull();
    assertThat(GivenOptions.toHandOn(List.of("-Xmx2g", "@options", "-jar", "b.jar"), 0)).isNull();
  }

  @Test
  void aJavaThatWasNotStartedWithAJarIsLeftAlone() {
    assertThat(GivenOptions.toHandOn(List.of("-cp", "b.jar", "Launcher", "check"), 1)).isNull();
    assertThat(GivenOptions.toHandOn(List.of("check"), 1)).isNull();
  }

  @Test
  void optionsInAVariableMeanThatOursAreNotWanted() {
    assertThat(GivenOptions.areIn(Map.of("JAVA_TOOL_OPTIONS", "-Xint"))).isTrue();
    assertThat(GivenOptions.areIn(Map.of("PATH", "/bin"))).isFalse();
  }
}
