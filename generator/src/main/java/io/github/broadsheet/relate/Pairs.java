package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Pairs of numbers, each as one number that has the smaller one in its high bits. */
final class Pairs {

  private long[] pairs = new long[1 << 10];
  private int size;

  static long of(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  static int one(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int other(long pair) {
    return (int) pair;
  }

  void add(int one, int other) {
    add(of(one, other));
  }

  void add(long pair) {
    if (size == pairs.length) {
      sort();
      if (2 * size > pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
    }
    pairs[size++] = pair;
  }

  void addAll(long... others) {
    for (long pair : others) {
      add(pair);
    }
  }

  private void sort() {
    Arrays.sort(pairs, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || pairs[i] != pairs[kept - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }

  /** Each pair once, in order. */
  LongStream stream() {
    sort();
    return Arrays.stream(pairs, 0, size);
  }

  /** For each number those that it is paired with, in order. */
  IntLists lists(int count) {
    sort();
    return IntLists.ofPairs(count, pairs, size);
  }
}
