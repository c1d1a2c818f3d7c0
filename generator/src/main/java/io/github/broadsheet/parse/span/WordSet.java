package io.github.broadsheet.parse.span;

import java.util.List;
import java.util.Set;

/** A set of words, written as one text with spaces between them. */
final class WordSet {

  private WordSet() {}

  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }
}
