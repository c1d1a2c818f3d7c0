package io.github.broadsheet.site;

import io.github.broadsheet.relate.ListView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list in the order of the archive: what has a day, oldest first, then what has none, by the ids
 * of its articles. On pages the latter comes before all that has a day, so that it is never the
 * newest.
 *
 * @param day of a thing, where known
 * @param article id of the article that a thing belongs to
 */
record DatedList<T>(
    List<T> things, Function<T, @Nullable LocalDate> day, Function<T, String> article) {

  /** The positions of a list in that order. */
  static DatedList<Integer> ofPositions(
      int size, IntFunction<@Nullable LocalDate> day, IntFunction<String> article) {
    return new DatedList<>(ListView.of(size, i -> i), day::apply, article::apply);
  }

  /**
   * Its pages. Parts of what has a day are counted from the oldest, so that something newer changes
   * the first page alone; those of what has none are {@link UndatedShares}.
   *
   * @param size how many a page holds; where there is no day on average, and less than three times
   *     as many
   * @param path path of the page of a number
   */
  PagedList<T> pages(int size, IntFunction<String> path) {
    List<T> ordered = PagedList.undatedFirst(things, day);
    int undated = things.size() - PagedList.dated(things, day);
    List<Integer> ends = new ArrayList<>();
    if (undated > size / 2) { // few stand with the oldest
      int most = size + size / 3; // half of that at least, so that pages are full on average
      ends.addAll(UndatedShares.ends(undated, most, i -> article.apply(ordered.get(i))));
      if (things.size() - undated < PagedList.LEAST) {
        ends.remove(ends.size() - 1);
      }
    }
    for (int end = undated + size; things.size() - end >= PagedList.LEAST; end += size) {
      ends.add(end);
    }
    return PagedList.of(ordered, ends, path);
  }
}
