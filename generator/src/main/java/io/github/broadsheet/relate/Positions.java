package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Positions in a list whose elements are not to be held, in the order that they are added: a few
 * bytes for each. To be filled by one thread; who reads them then needs no care.
 */
public final class Positions {

  private int[] positions = new int[2];
  private int size;

  /** Adds a position; nothing happens if it is the last one already. */
  public void add(int position) {
    if (size > 0 && positions[size - 1] == position) {
      return;
    }
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size + (size >> 1) + 1);
    }
    positions[size++] = position;
  }

  /** What of a list is of some kind, as a view. */
  public static <T> List<T> in(List<T> all, Predicate<T> which) {
    Positions found = new Positions();
    for (int i = 0; i < all.size(); i++) {
      if (which.test(all.get(i))) {
        found.add(i);
      }
    }
    return found.in(all);
  }

  /** How many. */
  public int size() {
    return size;
  }

  /** The one at an index. */
  public int get(int index) {
    return positions[Objects.checkIndex(index, size)];
  }

  /** What stands in a list at those that there are now, each made when it is asked for. */
  public <T> List<T> in(List<T> all) {
    return ListView.of(all, Arrays.copyOf(positions, size));
  }
}
