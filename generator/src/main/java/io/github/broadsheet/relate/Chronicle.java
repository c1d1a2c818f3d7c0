package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All traces, oldest first, undated ones last: the order that every list of the archive has. */
final class Chronicle {

  /** The number of the day of an article that has none. */
  static final int UNDATED = Integer.MIN_VALUE;

  private static final Checksum NOTHING = new Checksum(0, 0);

  static final Comparator<ArticleCard> OLDEST_FIRST =
      Comparator.comparing(
              ArticleCard::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ArticleCard::id)
          .thenComparing(ArticleCard::seed);

  private final List<Trace> traces;
  private final int[] days;

  /** Positions by the hash of their id, one more than they are; 0 in a slot that is free. */
  private final int[] slots;

  private Chronicle(List<Trace> traces) {
    this.traces = traces;
    slots = new int[Integer.highestOneBit(traces.size() + 1) * 4];
    days = new int[traces.size()];
    for (int i = 0; i < traces.size(); i++) {
      slots[slot(id(i))] = i + 1;
      LocalDate day = day(i);
      days[i] = day == null ? UNDATED : (int) day.toEpochDay();
    }
  }

  static Chronicle of(Collection<Trace> traces) {
    List<Trace> sorted = new ArrayList<>(traces);
    sorted.sort(Comparator.comparing(Trace::card, OLDEST_FIRST));
    return new Chronicle(sorted);
  }

  /**
   * Lets go of what only the merge needs, which is much of the memory of a large archive: the words
   * of the articles, what stands for them, and their cards as they came.
   *
   * @param cards those that the merge has made, by position
   */
  void settle(List<ArticleCard> cards) {
    for (int i = 0; i < traces.size(); i++) {
      Trace trace = traces.get(i);
      traces.set(
          i,
          new Trace(
              NOTHING,
              cards.get(i),
              trace.names(),
              trace.quotations(),
              trace.captions(),
              trace.dates(),
              trace.agencies(),
              Terms.none(),
              Signature.none()));
    }
  }

  int size() {
    return traces.size();
  }

  Trace get(int position) {
    return traces.get(position);
  }

  /** The names of the article at a position. */
  PackedNames names(int position) {
    return PackedNames.of(traces.get(position).names());
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

  /** The day of an article, counted from 1970, or {@link #UNDATED}. */
  int dayNumber(int position) {
    return days[position];
  }

  /** Days from one article to another, or -1 where one has no date. */
  int days(int one, int other) {
    return days[one] == UNDATED || days[other] == UNDATED ? -1 : Math.abs(days[other] - days[one]);
  }

  /** Position of an article, or -1. */
  int position(String id) {
    return slots[slot(id)] - 1;
  }

  /** The slot of an article, or the free one that it would take. */
  private int slot(String id) {
    int hash = id.hashCode();
    int slot = (hash ^ hash >>> Integer.SIZE / 2) & slots.length - 1;
    while (slots[slot] != 0 && !id(slots[slot] - 1).equals(id)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
