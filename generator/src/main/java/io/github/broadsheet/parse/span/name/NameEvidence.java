package io.github.broadsheet.parse.span.name;

/**
 * What a whole archive shows about words, handed to the parsing of each article. Immutable.
 *
 * <p>Start with {@link #none()}: every article for itself.
 */
public interface NameEvidence {

  /** Whether the archive writes a word, given in lower case, mostly in lower case. */
  boolean isOrdinary(String lowerCaseWord);

  /** No archive. */
  static NameEvidence none() {
    return lowerCaseWord -> false;
  }
}
