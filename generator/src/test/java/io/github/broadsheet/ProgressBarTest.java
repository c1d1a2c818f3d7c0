package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final Progress bar =
      new ProgressBar(new PrintStream(screen, true, StandardCharsets.UTF_8));

  @Test
  void fillsAsTheStageGoesOn() {
    bar.begin("Reading", 4);
    assertThat(shown()).contains("Reading").contains("[................................] 0 of 4");
    bar.advance();
    bar.advance();
    assertThat(shown()).contains("[################................] 2 of 4");
  }

  @Test
  void isRedrawnOnlyWhenItLooksDifferent() {
    bar.begin("Reading", 3200);
    int once = screen.size();
    for (int i = 0; i < 99; i++) {
      bar.advance();
    }
    assertThat(screen.size()).isEqualTo(once);
    bar.advance();
    assertThat(screen.size()).isGreaterThan(once);
  }

  @Test
  void leavesNoTrace() {
    bar.begin("Reading", 1);
    bar.end();
    assertThat(shown()).endsWith(" \r");
  }

  private String shown() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
