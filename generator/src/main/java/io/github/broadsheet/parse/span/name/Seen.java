package io.github.broadsheet.parse.span.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How this article, and the archive around it, write a word elsewhere: in lower case, or with a
 * capital in the middle of a sentence.
 */
final class Seen {

  private final Set<String> lower = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final NameEvidence evidence;

  Seen(Tokens tokens, NameEvidence evidence) {
    this.evidence = evidence;
    for (int i = 0; i < tokens.size(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.LOWER) {
        lower.add(tokens.word(i));
      } else if (shape.isNameLike() && !tokens.opens(i) && !tokens.isLoud(i)) {
        capitalInside.add(tokens.word(i));
      }
    }
  }

  /** Whether the word stands in lower case elsewhere, and never with a capital of its own. */
  boolean isOrdinary(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return (lower.contains(small) || evidence.isOrdinary(small)) && !capitalInside.contains(word);
  }

  /** Whether the word has a capital where no sentence begins. */
  boolean isCapitalInside(String word) {
    return capitalInside.contains(word);
  }
}
