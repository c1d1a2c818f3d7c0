package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.util.List;

/**
 * One seed as it came: decoded, its line ends made {@code \n}, cut into paragraphs.
 *
 * @param seed path relative to the seeds folder, with {@code /}
 * @param sha256 SHA-256 of the seed's bytes, 64 lower-case hexadecimal digits
 * @param text the decoded text; for mark-up formats the text that was extracted from it
 * @param paragraphs its paragraphs in order; together they hold every non-blank line
 * @param metadata what the archivist says about it
 * @param issues what was wrong with the file
 */
public record Manuscript(
    String seed,
    String sha256,
    String text,
    List<Paragraph> paragraphs,
    Metadata metadata,
    List<Issue> issues) {

  public Manuscript {
    paragraphs = List.copyOf(paragraphs);
    issues = List.copyOf(issues);
  }
}
