package io.github.broadsheet.relate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

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

  /** Number of lists. */
  int size() {
    return starts.length - 1;
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

  /** Writes them for {@link #read}. */
  void write(NumberOutput out) throws IOException {
    out.ints(starts);
    out.ints(values);
  }

  /**
   * Reads lists that {@link #write} wrote.
   *
   * @param count how many lists there must be; their values, too, are below it
   * @throws IOException also where they are others
   */
  static IntLists read(NumberInput in, int count) throws IOException {
    int[] starts = in.ints();
    int[] values = in.ints();
    boolean sound = starts.length == count + 1 && starts[0] == 0 && starts[count] == values.length;
    for (int i = 0; i < count && sound; i++) {
      sound = starts[i] <= starts[i + 1];
    }
    for (int i = 0; i < values.length && sound; i++) {
      sound = values[i] >= 0 && values[i] < count;
    }
    if (!sound) {
      throw new IOException("has no lists of " + count);
    }
    return new IntLists(starts, values);
  }

  /** Lists that come one after another, from 0 to {@code count}, exclusive. */
  static IntLists of(int count, IntFunction<int[]> list) {
    int[] starts = new int[count + 1];
    int[] values = new int[Math.max(1, count)];
    for (int i = 0; i < count; i++) {
      int[] next = list.apply(i);
      int end = starts[i] + next.length;
      if (end > values.length) {
        values = Arrays.copyOf(values, Math.max(end, values.length + (values.length >> 1)));
      }
      System.arraycopy(next, 0, values, starts[i], next.length);
      starts[i + 1] = end;
    }
    return new IntLists(starts, Arrays.copyOf(values, starts[count]));
  }

  /**
   * For each of two numbers that are a pair the other: in order, if the pairs are.
   *
   * @param pairs one number in the high 32 bits, the other in the low ones
   * @param size how many of them count
   */
  static IntLists ofPairs(int count, long[] pairs, int size) {
    int[] starts = new int[count + 1];
    for (int i = 0; i < size; i++) {
      starts[(int) (pairs[i] >>> Integer.SIZE) + 1]++;
      starts[(int) pairs[i] + 1]++;
    }
    for (int i = 0; i < count; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = Arrays.copyOf(starts, count);
    int[] values = new int[2 * size];
    for (int i = 0; i < size; i++) {
      int one = (int) (pairs[i] >>> Integer.SIZE);
      int other = (int) pairs[i];
      values[next[one]++] = other;
      values[next[other]++] = one;
    }
    return new IntLists(starts, values);
  }

  /** The lists of some, then those of the next. */
  static IntLists joined(List<IntLists> parts) {
    int[] starts = new int[1 + parts.stream().mapToInt(part -> part.starts.length - 1).sum()];
    int[] values = new int[parts.stream().mapToInt(part -> part.values.length).sum()];
    int list = 0;
    for (IntLists part : parts) {
      System.arraycopy(part.values, 0, values, starts[list], part.values.length);
      int before = starts[list];
      for (int i = 1; i < part.starts.length; i++) {
        starts[++list] = before + part.starts[i];
      }
    }
    return new IntLists(starts, values);
  }

  /**
   * For each value the lists that have it, in order.
   *
   * @param count values are below it, and none is negative
   */
  IntLists inverse(int count) {
    int[] next = new int[count + 1];
    for (int value : values) {
      next[value + 1]++;
    }
    for (int i = 0; i < count; i++) {
      next[i + 1] += next[i];
    }
    int[] ends = Arrays.copyOf(next, count + 1);
    int[] lists = new int[values.length];
    for (int list = 0; list < starts.length - 1; list++) {
      for (int at = starts[list]; at < starts[list + 1]; at++) {
        lists[next[values[at]]++] = list;
      }
    }
    return new IntLists(ends, lists);
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
