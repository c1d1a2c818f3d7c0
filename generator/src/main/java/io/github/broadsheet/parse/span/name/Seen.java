package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How this article, and the archive around it, write a word elsewhere: in lower case, or with a
 * capital in the middle of a sentence.
 */
final class Seen {

  private static final int FEWEST_SPORT_WORDS = 2;

  private static final class Use {
    private boolean lower;
  }

  private final Map<String, Use> capitalised = new HashMap<>();
  private final Set<String> capitalInside = new HashSet<>();
  private final NameEvidence evidence;
  private final int sportWords;

  Seen(Tokens tokens, NameEvidence evidence) {
    this.evidence = evidence;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNameLike(i) && !tokens.isLoud(i)) {
        capitalised.putIfAbsent(tokens.word(i).toLowerCase(Locale.ROOT), new Use());
        if (!tokens.opens(i)) {
          capitalInside.add(tokens.word(i));
        }
      }
    }
    int sport = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Use use = tokens.shape(i) == Shape.LOWER ? capitalised.get(tokens.word(i)) : null;
      if (use != null) {
        use.lower = true;
      }
      sport += tokens.is(i, Kind.SPORT) ? 1 : 0;
    }
    sportWords = sport;
  }

  /** Whether the article is about sport. */
  boolean isSport() {
    return sportWords >= FEWEST_SPORT_WORDS;
  }

  /** Whether the word stands in lower case elsewhere, and never with a capital of its own. */
  boolean isOrdinary(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Use use = capitalised.get(small);
    boolean lower = use != null && use.lower;
    return (lower || evidence.isOrdinary(small)) && !capitalInside.contains(word);
  }

  /** Whether the word has a capital where no sentence begins. */
  boolean isCapitalInside(String word) {
    return capitalInside.contains(word);
  }
}
