package io.github.broadsheet.site;

import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.site.view.Pager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list cut into pages, numbered from the oldest: full parts never change when something newer
 * arrives, which goes to the first page.
 *
 * @param parts the first page, then the others from the newest to the oldest
 */
record PagedList<T>(List<Part<T>> parts) {

  /** The first page is at least this full, so that it never looks abandoned. */
  static final int LEAST = 20;

  /**
   * A page of the list.
   *
   * @param number 0 for the first page, else counted from the oldest, from 1
   * @param items newest first
   * @param pager the way to the other pages
   */
  record Part<T>(int number, List<T> items, Pager pager) {

    boolean isFirst() {
      return number == 0;
    }
  }

  /**
   * Cuts a list.
   *
   * @param oldestFirst everything
   * @param size how many a page holds
   * @param path path of the page of a number
   */
  static <T> PagedList<T> of(List<T> oldestFirst, int size, IntFunction<String> path) {
    List<Integer> ends = new ArrayList<>();
    for (int end = size; oldestFirst.size() - end >= LEAST; end += size) {
      ends.add(end);
    }
    return of(oldestFirst, ends, path);
  }

  /**
   * Cuts a list.
   *
   * @param ends where all pages but the first end, counted from the oldest
   */
  static <T> PagedList<T> of(List<T> oldestFirst, List<Integer> ends, IntFunction<String> path) {
    int full = ends.size();
    List<Part<T>> parts = new ArrayList<>(full + 1);
    int newest = full == 0 ? 0 : ends.get(full - 1);
    parts.add(
        new Part<>(
            0,
            reversed(oldestFirst.subList(newest, oldestFirst.size())),
            new Pager(null, full == 0 ? null : path.apply(full), null)));
    for (int number = full; number >= 1; number--) {
      Pager pager =
          new Pager(
              path.apply(number == full ? 0 : number + 1),
              number == 1 ? null : path.apply(number - 1),
              path.apply(0));
      int oldest = number == 1 ? 0 : ends.get(number - 2);
      parts.add(
          new Part<>(number, reversed(oldestFirst.subList(oldest, ends.get(number - 1))), pager));
    }
    return new PagedList<>(parts);
  }

  /**
   * The same list, with what has no day before all that has, so that it is never the newest.
   *
   * @param oldestFirst in the order of the archive, which has undated things last
   */
  static <T> List<T> undatedFirst(List<T> oldestFirst, Function<T, @Nullable LocalDate> day) {
    int dated = dated(oldestFirst, day);
    int undated = oldestFirst.size() - dated;
    return undated == 0 || dated == 0
        ? oldestFirst
        : ListView.of(
            oldestFirst.size(), i -> oldestFirst.get(i < undated ? dated + i : i - undated));
  }

  /** How many of a list in the order of the archive have a day: those come first. */
  static <T> int dated(List<T> oldestFirst, Function<T, @Nullable LocalDate> day) {
    int low = 0;
    int high = oldestFirst.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (day.apply(oldestFirst.get(middle)) == null) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static <T> List<T> reversed(List<T> oldestFirst) {
    int last = oldestFirst.size() - 1;
    return ListView.of(oldestFirst.size(), i -> oldestFirst.get(last - i));
  }
}
