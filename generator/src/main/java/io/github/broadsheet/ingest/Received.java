package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a seed.
 *
 * @param manuscript the manuscript, or empty where the file holds none
 * @param issues why there is none; the problems of a manuscript are its own
 */
public record Received(Optional<Manuscript> manuscript, List<Issue> issues) {

  public Received {
    issues = List.copyOf(issues);
  }

  static Received nothing(Issue why) {
    return new Received(Optional.empty(), List.of(why));
  }
}
