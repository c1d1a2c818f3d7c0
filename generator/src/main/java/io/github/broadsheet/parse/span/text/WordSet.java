package io.github.broadsheet.parse.span.text;

import java.util.List;
import java.util.Set;

/** A set of words, written as one text with spaces between them. */
public final class WordSet {

  private WordSet() {}

  public static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
