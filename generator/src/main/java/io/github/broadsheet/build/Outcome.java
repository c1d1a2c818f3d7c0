package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Severity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * @param articles articles of the archive
 * @param parsed seeds that had to be read as an editor would; the others are known from before
 * @param characters characters of all texts
 * @param made files made; the others are known to be right without it
 * @param written files written, new or changed
 * @param unchanged files that were already right
 * @param removed files of an earlier build that are no longer part of the site
 * @param stages wall time of each stage, in the order in which they ran
 * @param kinds what each kind of file cost, dearest first
 * @param peakHeap bytes of the Java heap in use when it was fullest, garbage included
 * @param issues problems, in the order of their files
 */
public record Outcome(
    int articles,
    int parsed,
    long characters,
    int made,
    int written,
    int unchanged,
    int removed,
    Map<String, Duration> stages,
    List<KindCost> kinds,
    long peakHeap,
    List<Issue> issues) {

  public Outcome {
    stages = new LinkedHashMap<>(stages);
    kinds = List.copyOf(kinds);
    issues = List.copyOf(issues);
  }

  /** Time of all stages. */
  public Duration time() {
    return stages.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Problems of a severity. */
  public List<Issue> issues(Severity severity) {
    return issues.stream().filter(issue -> issue.severity() == severity).toList();
  }
}
