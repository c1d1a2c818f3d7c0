package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import java.util.List;

/**
 * What a check found.
 *
 * @param pages HTML pages read
 * @param files files of the site, pages included
 * @param links different links followed, counted page by page
 * @param issues problems, by file and line
 */
public record CheckReport(int pages, int files, long links, List<Issue> issues) {

  public CheckReport {
    issues = List.copyOf(issues);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return issues.isEmpty();
  }
}
