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
 * @param articles articles read
 * @param characters characters of their texts
 * @param written files written, new or changed
 * @param unchanged files that were already right
 * @param removed files of an earlier build that are no longer part of the site
 * @param stages wall time of each stage, in the order in which they ran
 * @param issues problems, in the order of their files
 */
public record Outcome(
    int articles,
    long characters,
    int written,
    int unchanged,
    int removed,
    Map<String, Duration> stages,
    List<Issue> issues) {

  public Outcome {
    stages = new LinkedHashMap<>(stages);
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
