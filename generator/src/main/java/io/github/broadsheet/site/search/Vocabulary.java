package io.github.broadsheet.site.search;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers words in the order in which they are first seen: a hash table that makes no string for a
 * word it knows. For one thread.
 */
final class Vocabulary {

  private String[] words = new String[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int[] slots = new int[1 << 13];
  private int size;

  /** Knows some words from the start; they have the first numbers. */
  Vocabulary(List<String> first) {
    Arrays.fill(slots, -1);
    for (String word : first) {
      number(word.toCharArray(), word.length());
    }
  }

  /** Words known. */
  int size() {
    return size;
  }

  /** All words, in the order of their numbers. */
  String[] words() {
    return Arrays.copyOf(words, size);
  }

  /** The number of a word, from 0. */
  int number(char[] word, int length) {
    if (size == words.length) {
      grow();
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    hash *= 0x9E3779B9; // spreads neighbours over the table
    int mask = slots.length - 1;
    int slot = hash >>> 8 & mask;
    int known;
    while ((known = slots[slot]) >= 0) {
      if (hashes[known] == hash && same(words[known], word, length)) {
        return known;
      }
      slot = slot + 1 & mask;
    }
    slots[slot] = size;
    words[size] = new String(word, 0, length);
    hashes[size] = hash;
    return size++;
  }

  /** Doubles the room; slots stay at most half full. */
  private void grow() {
    words = Arrays.copyOf(words, size * 2);
    hashes = Arrays.copyOf(hashes, size * 2);
    slots = new int[size * 4];
    Arrays.fill(slots, -1);
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] >>> 8 & mask;
      while (slots[slot] >= 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = number;
    }
  }

  private static boolean same(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }
}
