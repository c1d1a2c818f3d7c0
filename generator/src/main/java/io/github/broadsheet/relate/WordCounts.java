package io.github.broadsheet.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Counts the words of a story as they are read, without a string of each: only a word that is new
 * becomes one. For one thread.
 */
final class WordCounts {

  /** The count of a word that is not to be counted; no story is so long that it gets to 0. */
  private static final int UNCOUNTED = Integer.MIN_VALUE;

  private final Set<String> uncounted;
  private final List<String> words = new ArrayList<>();
  private int[] counts = new int[256];

  /** A table of the words by their hashes: one more than the number of each, 0 where none is. */
  private int[] slots = new int[2 * counts.length];

  /** Nothing counted yet; some words will never be. */
  WordCounts(Set<String> uncounted) {
    this.uncounted = uncounted;
  }

  /**
   * The number of a word, to be counted by.
   *
   * @param letters of a text in which it stands
   * @param hash the hash that a string of it has
   */
  int number(char[] letters, int from, int to, int hash) {
    int slot = home(hash);
    while (slots[slot] != 0 && !is(words.get(slots[slot] - 1), letters, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    if (slots[slot] == 0) {
      String word = String.valueOf(letters, from, to - from);
      words.add(word);
      slots[slot] = words.size();
      if (words.size() == counts.length) {
        grow();
      }
      counts[words.size() - 1] = uncounted.contains(word) ? UNCOUNTED : 0;
      return words.size() - 1;
    }
    return slots[slot] - 1;
  }

  private int home(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  private static boolean is(String word, char[] letters, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != letters[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    counts = Arrays.copyOf(counts, 2 * counts.length);
    slots = new int[2 * counts.length];
    for (int number = 0; number < words.size(); number++) {
      int slot = home(words.get(number).hashCode());
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number + 1;
    }
  }

  /** Counts a word by its number. */
  void add(int number, int weight) {
    counts[number] += weight;
  }

  /** The words counted most, the longer one first where two are equal; at most so many. */
  List<String> most(int longest) {
    int[] best = new int[longest];
    int found = 0;
    for (int number = 0; number < words.size(); number++) {
      if (counts[number] > 0 && (found < longest || isMore(number, best[longest - 1]))) {
        int rank = found < longest ? found++ : longest - 1;
        while (rank > 0 && isMore(number, best[rank - 1])) {
          best[rank] = best[--rank];
        }
        best[rank] = number;
      }
    }
    return Arrays.stream(best, 0, found).mapToObj(words::get).toList();
  }

  private boolean isMore(int number, int other) {
    if (counts[number] != counts[other]) {
      return counts[number] > counts[other];
    }
    String word = words.get(number);
    int longer = word.length() - words.get(other).length();
    return longer != 0 ? longer > 0 : word.compareTo(words.get(other)) < 0;
  }
}
