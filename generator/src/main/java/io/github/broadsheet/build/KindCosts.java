package io.github.broadsheet.build;

import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Page;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what each kind of file costs. Thread-safe. */
final class KindCosts {

  private final Map<String, Sum> sums = new ConcurrentHashMap<>();

  private static final class Sum {
    private final LongAdder files = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
  }

  /**
   * Notes what a page has cost.
   *
   * @param files how many files came of it
   */
  void add(Page page, int files, long nanoseconds) {
    Sum sum = sums.computeIfAbsent(kind(page), kind -> new Sum());
    sum.files.add(files);
    sum.nanoseconds.add(nanoseconds);
  }

  private static String kind(Page page) {
    if (page.content() instanceof Content.Templated templated) {
      return templated.template();
    }
    if (page.content() instanceof Content.Several) {
      return page.path().substring(0, page.path().indexOf('/') + 1);
    }
    int dot = page.path().lastIndexOf('.');
    return dot < page.path().lastIndexOf('/') + 1 ? page.path() : "*" + page.path().substring(dot);
  }

  /** All kinds, dearest first. */
  List<KindCost> dearestFirst() {
    return sums.entrySet().stream()
        .map(
            kind ->
                new KindCost(
                    kind.getKey(),
                    kind.getValue().files.intValue(),
                    Duration.ofNanos(kind.getValue().nanoseconds.sum())))
        .sorted(Comparator.comparing(KindCost::time).reversed().thenComparing(KindCost::kind))
        .toList();
  }
}
