package io.github.broadsheet.relate;

import io.github.broadsheet.model.Issue;
import java.util.List;

/**
 * The archive's authority file, as librarians call it: what names are preferred, which are the
 * same, and which are not. It beats what is inferred from the texts.
 *
 * @param entries what it says, in its order
 * @param issues what is wrong with it, by file and line
 */
public record AuthorityFile(List<AuthorityEntry> entries, List<Issue> issues) {

  private static final AuthorityFile NONE = new AuthorityFile(List.of(), List.of());

  public AuthorityFile {
    entries = List.copyOf(entries);
    issues = List.copyOf(issues);
  }

  /** No archivist has said anything. */
  public static AuthorityFile none() {
    return NONE;
  }
}
