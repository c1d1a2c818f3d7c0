package io.github.broadsheet.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody who mistyped has meant, by Levenshtein's distance. */
final class NearestWord {

  private static final int FARTHEST = 3;

  private NearestWord() {}

  /** The nearest of the known words, if one is near enough. */
  static Optional<String> to(String typed, Collection<String> known) {
    return known.stream()
        .filter(word -> Math.abs(typed.length() - word.length()) <= FARTHEST)
        .filter(word -> distance(typed, word) <= Math.min(FARTHEST, word.length() / 2))
        .min(
            Comparator.comparingInt((String word) -> distance(typed, word))
                .thenComparing(word -> word));
  }

  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], above[j]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
