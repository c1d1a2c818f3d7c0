package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with the bits of {@link Kind} they have, looked up by the letters of a text
 * where they stand: nothing is copied, and a word that is in no list costs one look at a table of
 * numbers.
 *
 * <p>Immutable and safe to share between threads.
 */
final class WordTable {

  /** No entry. */
  static final int NONE = -1;

  /** With this bit a longer phrase goes on after the entry. */
  private static final int GOES_ON = 1 << 31;

  /** For each slot the hash of its entry above, and one more than the entry's number below. */
  private final long[] slots;

  private final String[] words;
  private final int[] kinds;
  private final int longest;

  /** The letters of all entries in a row, and where each entry ends. */
  private final char[] letters;

  private final int[] ends;

  private WordTable(Map<String, Integer> entries) {
    int size = entries.size();
    slots = new long[Integer.highestOneBit(Math.max(size, 8)) * 4];
    words = new String[size];
    kinds = new int[size];
    int entry = 0;
    for (Map.Entry<String, Integer> word : entries.entrySet()) {
      words[entry] = word.getKey();
      kinds[entry] = word.getValue();
      put(WordHash.ofLowerCase(word.getKey()), entry++);
    }
    letters = String.join("", words).toCharArray();
    ends = new int[size];
    int end = 0;
    int most = 0;
    for (int i = 0; i < size; i++) {
      end += words[i].length();
      ends[i] = end;
      most = Math.max(most, words[i].length());
    }
    longest = most;
  }

  /** The table of some words and phrases. */
  static WordTable of(Map<String, Integer> kinds) {
    Map<String, Integer> all = new HashMap<>(kinds);
    for (String phrase : kinds.keySet()) {
      addBeginnings(phrase, all);
    }
    return new WordTable(all);
  }

  /** What a phrase begins with, up to any place where a text may be cut into words and marks. */
  private static void addBeginnings(String phrase, Map<String, Integer> all) {
    boolean after = isOfWord(phrase.charAt(0));
    for (int i = 1; i < phrase.length(); i++) {
      boolean before = after;
      after = isOfWord(phrase.charAt(i));
      if (!(before && after) && phrase.charAt(i - 1) != ' ') {
        all.merge(phrase.substring(0, i), GOES_ON, (a, b) -> a | b);
      }
    }
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
  }

  private void put(int hash, int entry) {
    int slot = home(hash);
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = (long) hash << 32 | entry + 1;
  }

  private int home(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  /**
   * The number of the entry that a stretch of letters spells, or {@link #NONE}.
   *
   * @param hash the stretch's {@link WordHash}
   */
  int find(char[] text, int from, int to, int hash) {
    int slot = home(hash);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((int) (found >> 32) == hash && spells((int) found - 1, text, from, to)) {
        return (int) found - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return NONE;
  }

  private boolean spells(int entry, char[] text, int from, int to) {
    int at = ends[entry] - (to - from);
    if (at != (entry == 0 ? 0 : ends[entry - 1])) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[at++] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bits of an entry; 0 for {@link #NONE}. */
  int kinds(int entry) {
    return entry < 0 ? 0 : kinds[entry] & ~GOES_ON;
  }

  /** Whether a longer phrase begins with an entry. */
  boolean goesOn(int entry) {
    return entry >= 0 && (kinds[entry] & GOES_ON) != 0;
  }

  /** The number of letters of the longest entry. */
  int longest() {
    return longest;
  }

  /** The word or phrase of an entry; null for {@link #NONE}. */
  @Nullable String word(int entry) {
    return entry < 0 ? null : words[entry];
  }
}
