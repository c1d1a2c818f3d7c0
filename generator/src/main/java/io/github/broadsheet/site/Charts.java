package io.github.broadsheet.site;

import io.github.broadsheet.site.view.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The geometry of charts; templates draw them. */
final class Charts {

  /** Height of the highest bar; templates draw on a sheet of 600 by 100. */
  private static final int HEIGHT = 72;

  private static final int WIDTH = 600;
  private static final int MOST_YEARS = 150;

  private Charts() {}

  /** A bar for each year from the first to the last; none where there is one year only. */
  static List<Bar> years(SortedMap<Integer, Integer> counts) {
    if (counts.size() < 2) {
      return List.of();
    }
    int first = counts.firstKey();
    int last = counts.lastKey();
    if (last - first >= MOST_YEARS) {
      return List.of();
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int years = last - first + 1;
    int step = Math.min(48, WIDTH / years);
    List<Bar> bars = new ArrayList<>(years);
    for (int year = first; year <= last; year++) {
      int count = counts.getOrDefault(year, 0);
      int height = count == 0 ? 0 : Math.max(2, count * HEIGHT / most);
      bars.add(
          new Bar(
              Integer.toString(year),
              count,
              count == 0 ? null : SitePath.year(year),
              (year - first) * step,
              HEIGHT - height,
              Math.max(2, step - 4),
              height));
    }
    return bars;
  }
}
