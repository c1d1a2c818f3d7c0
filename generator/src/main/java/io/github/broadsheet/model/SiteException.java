package io.github.broadsheet.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The site could not be made. Carries every problem that stood in the way, not just the first.
 *
 * <p>Nothing that was published before has been touched when this is thrown.
 */
public final class SiteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  public SiteException(List<Issue> issues) {
    super(issues.stream().map(Issue::toString).collect(Collectors.joining(System.lineSeparator())));
    this.issues = List.copyOf(issues);
  }

  public static SiteException of(Issue issue) {
    return new SiteException(List.of(issue));
  }

  /** What stood in the way, one or more. */
  public List<Issue> issues() {
    return issues;
  }
}
