package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.List;

/**
 * Many lists of whole numbers in two arrays: a large archive has millions of them, most of them
 * short. Immutable.
 */
public final class IntLists {

  private final int[] starts;
  private final int[] values;

  private IntLists(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /** Number of values of a list. */
  public int size(int list) {
    return starts[list + 1] - starts[list];
  }

  /** A value of a list. */
  public int get(int list, int index) {
    return values[starts[list] + index];
  }

  /** The index of a value in a list of ascending values; negative where it has not that value. */
  int indexOf(int list, int value) {
    int found = Arrays.binarySearch(values, starts[list], starts[list + 1], value);
    return found < 0 ? -1 : found - starts[list];
  }

  /** The values of all lists, one list after the other. */
  int[] values() {
    return values.clone();
  }

  /** The values of a list, as a view. */
  public List<Integer> list(int list) {
    return ListView.of(size(list), index -> get(list, index));
  }

  /** Collects pairs of a list and a value; values keep their order. For one thread. */
  public static final class Collector {

    private int[] lists = new int[64];
    private int[] values = new int[64];
    private int size;

    /** Adds a value to a list. */
    public void add(int list, int value) {
      if (size == lists.length) {
        lists = Arrays.copyOf(lists, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      lists[size] = list;
      values[size++] = value;
    }

    /** The lists from 0 to {@code count}, exclusive. */
    public IntLists lists(int count) {
      int[] starts = new int[count + 1];
      for (int i = 0; i < size; i++) {
        starts[lists[i] + 1]++;
      }
      for (int i = 0; i < count; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = Arrays.copyOf(starts, count);
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[lists[i]]++] = values[i];
      }
      return new IntLists(starts, sorted);
    }
  }
}
