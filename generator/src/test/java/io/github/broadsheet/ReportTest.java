package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.KindCost;
import io.github.broadsheet.build.Outcome;
import io.github.broadsheet.model.Issue;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Report REPORT = new Report(outcome(), "site");

  private static Outcome outcome() {
    Map<String, Duration> stages = new LinkedHashMap<>();
    stages.put("reading", Duration.ofMillis(1500));
    stages.put("relating", Duration.ofMillis(20));
    return new Outcome(
        1200,
        30,
        5_000_000,
        3412,
        3400,
        12,
        1,
        stages,
        List.of(new KindCost("article.ftlh", 1200, Duration.ofMillis(700))),
        64L << 20,
        List.of(
            Issue.warning("b.txt", 0, "is empty", null),
            Issue.error("a.yaml", 3, "unknown key \"headlin\"", "Did you mean headline?")));
  }

  @Test
  void saysWhatWasDoneAndWhatEachStageCost() {
    assertThat(REPORT.lines())
        .containsExactly(
            "1,200 articles, 30 new or changed; 3,400 files written, 12 unchanged, 1 removed; 2 problems",
            "1.52 s in all: reading 1.50 s, relating 0.02 s",
            "Files made: 1,200 article.ftlh 0.70 s",
            "3,289,473 characters a second; 64 MB of heap at most",
            "The site is in site");
  }

  @Test
  void problemsSayFileLineAndWhatToDoErrorsFirst() {
    assertThat(REPORT.problems())
        .containsExactly(
            "error: a.yaml:3: unknown key \"headlin\". Did you mean headline?",
            "warning: b.txt: is empty");
  }

  @Test
  void programsReadTheSameFigures() {
    assertThat(REPORT.json())
        .contains("\"articles\" : 1200")
        .contains("\"parsed\" : 30")
        .contains("\"kind\" : \"article.ftlh\"")
        .contains("\"peakHeap\" : 67108864")
        .contains("\"reading\" : 1500")
        .contains("\"milliseconds\" : 1520")
        .contains("\"file\" : \"a.yaml\"")
        .contains("\"line\" : 3");
  }
}
