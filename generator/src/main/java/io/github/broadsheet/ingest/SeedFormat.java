package io.github.broadsheet.ingest;

import java.util.Set;

/**
 * A form in which articles come: plain text, Markdown, a saved web page.
 *
 * <p>To add one: a file that implements this and a line in {@link SeedFormats}, or a service of
 * this type in a jar of one's own. Formats have no state and are safe to share between threads.
 */
public interface SeedFormat {

  /** Endings of file names, in lower case, without the full stop. */
  Set<String> endings();

  /**
   * Cuts a decoded text into paragraphs.
   *
   * @param seed path relative to the seeds folder, for problems
   * @param text the decoded text, line ends {@code \n}
   */
  Copy copy(String seed, String text);
}
