package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects problems from all threads; hands them out in an order that no thread decides. */
final class IssueList {

  private static final Comparator<Issue> BY_FILE =
      Comparator.comparing(Issue::severity)
          .thenComparing(Issue::file, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparingInt(Issue::line)
          .thenComparing(Issue::message);

  private final List<Issue> issues = new ArrayList<>();

  synchronized void add(Issue issue) {
    issues.add(issue);
  }

  synchronized void addAll(Collection<Issue> more) {
    issues.addAll(more);
  }

  /** All problems: the gravest first, then by file and line. */
  synchronized List<Issue> inOrder() {
    return issues.stream().distinct().sorted(BY_FILE).toList();
  }

  synchronized boolean hasErrors() {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }
}
