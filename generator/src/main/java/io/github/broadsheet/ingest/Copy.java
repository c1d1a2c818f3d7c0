package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.Metadata;
import java.util.List;

/**
 * What a format makes of a seed; "copy" is what newspapers call a text before it is edited.
 *
 * @param text the text that spans count from
 * @param paragraphs its paragraphs, in order
 * @param metadata what the seed says of itself
 * @param issues what is wrong with it
 */
public record Copy(String text, List<Paragraph> paragraphs, Metadata metadata, List<Issue> issues) {

  public Copy {
    paragraphs = List.copyOf(paragraphs);
    issues = List.copyOf(issues);
  }
}
