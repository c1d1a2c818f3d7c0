package io.github.broadsheet.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All traces, oldest first, undated ones last: the order that every list of the archive has. */
final class Chronicle {

  static final Comparator<ArticleCard> OLDEST_FIRST =
      Comparator.comparing(
              ArticleCard::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ArticleCard::id)
          .thenComparing(ArticleCard::seed);

  private final List<Trace> traces;
  private final Map<String, Integer> positions;

  private Chronicle(List<Trace> traces) {
    this.traces = traces;
    positions = new HashMap<>(traces.size() * 2);
    for (int i = 0; i < traces.size(); i++) {
      positions.putIfAbsent(traces.get(i).card().id(), i);
    }
  }

  static Chronicle of(Collection<Trace> traces) {
    List<Trace> sorted = new ArrayList<>(traces);
    sorted.sort(Comparator.comparing(Trace::card, OLDEST_FIRST));
    return new Chronicle(sorted);
  }

  int size() {
    return traces.size();
  }

  Trace get(int position) {
    return traces.get(position);
  }

  List<Trace> all() {
    return traces;
  }

  String id(int position) {
    return traces.get(position).card().id();
  }

  @Nullable LocalDate day(int position) {
    return traces.get(position).card().published();
  }

  /** Position of an article, or -1. */
  int position(String id) {
    return positions.getOrDefault(id, -1);
  }
}
