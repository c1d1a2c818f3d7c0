package io.github.broadsheet.model;

/** What an archivist has decided about an article's publication. */
public enum Status {
  PUBLISHED,
  /** Published with a dated note of what was corrected. */
  CORRECTED,
  /** A tombstone stands at its path; its text is gone from pages, search, feeds and data. */
  WITHDRAWN,
  /** Reachable by its path, in no list, feed or index. */
  UNLISTED;

  /** Whether the article stands in lists, feeds, the index of the search, and the data set. */
  public boolean isListed() {
    return this == PUBLISHED || this == CORRECTED;
  }
}
