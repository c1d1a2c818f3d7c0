package io.github.broadsheet.relate;

import io.github.broadsheet.model.Issue;
import java.util.List;

/**
 * The archive's authority file, as librarians call it: which names are preferred, which are names
 * of the same thing, and which are not. It beats what is inferred from the texts.
 *
 * <pre>{@code
 * - name: Ann Lee                  # the preferred name
 *   type: person                   # person, place or organisation
 *   variants: [A. B. Lee]          # other names in the texts
 *   same as: [Annabel Lee]         # the same, for names that the archive took for another's
 *   not the same as: [Anne Lee]
 *   never link: true               # no page, no links
 *   identifiers: {wikidata: Q42}
 *   note: Mayor of Marsh until 1997.
 * }</pre>
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

  /**
   * Reads the YAML of an authority file. What is wrong is reported, and left out; the rest counts.
   *
   * @param yaml the text of the file
   * @param file the file, as the user knows it
   */
  public static AuthorityFile read(String yaml, String file) {
    return new AuthorityReader(file).read(yaml);
  }
}
