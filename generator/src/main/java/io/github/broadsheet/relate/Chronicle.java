package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All traces, oldest first, undated ones last: the order that every list of the archive has. */
final class Chronicle {

  private final Vocabulary vocabulary;
  private final byte[][] packed;
  private final int[] days;

  /** What only the merge needs. */
  private final List<Collected> collected;

  /** Positions by the hash of their id, one more than they are; 0 in a slot that is free. */
  private final int[] slots;

  private Chronicle(List<Collected> collected, Vocabulary vocabulary) {
    this.collected = collected;
    this.vocabulary = vocabulary;
    int size = collected.size();
    slots = new int[Integer.highestOneBit(size + 1) * 4];
    days = new int[size];
    packed = new byte[size][];
    for (int i = 0; i < size; i++) {
      days[i] = collected.get(i).day();
      packed[i] = collected.get(i).packed();
      slots[slot(id(i))] = i + 1;
    }
  }

  /**
   * Of traces by the ids of their articles.
   *
   * @param traces is empty then
   */
  static Chronicle of(Map<String, Collected> traces, Vocabulary vocabulary) {
    List<Collected> collected =
        traces.entrySet().parallelStream()
            .sorted(Chronicle::oldestFirst)
            .map(Map.Entry::getValue)
            .collect(Collectors.toCollection(ArrayList::new));
    traces.clear();
    return new Chronicle(collected, vocabulary);
  }

  private static int oldestFirst(
      Map.Entry<String, Collected> one, Map.Entry<String, Collected> other) {
    int byDay = Days.compare(one.getValue().day(), other.getValue().day());
    return byDay == 0 ? one.getKey().compareTo(other.getKey()) : byDay;
  }

  /**
   * Lets go of what only the merge needs, which is much of the memory of a large archive: the words
   * of the articles, and what stands for them.
   */
  void settle() {
    collected.clear();
  }

  /** The texts and lists that traces have by numbers. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  int size() {
    return packed.length;
  }

  PackedTrace get(int position) {
    return new PackedTrace(packed[position], vocabulary);
  }

  // What only the merge may ask for.

  Checksum made(int position) {
    return collected.get(position).made();
  }

  Terms terms(int position) {
    return collected.get(position).terms();
  }

  Signature signature(int position) {
    return collected.get(position).signature();
  }

  /** The text of a number that a packed trace has. */
  String text(int number) {
    return vocabulary.text(number);
  }

  /** The list of texts of a number that a packed trace has. */
  List<String> texts(int number) {
    return vocabulary.list(number);
  }

  /** The names of the article at a position. */
  PackedNames names(int position) {
    return get(position).names();
  }

  String id(int position) {
    return get(position).id();
  }

  @Nullable LocalDate day(int position) {
    return Days.date(days[position]);
  }

  /** The day of an article, counted from 1970, or {@link Days#NONE}. */
  int dayNumber(int position) {
    return days[position];
  }

  /** Days from one article to another, or -1 where one has no date. */
  int days(int one, int other) {
    return days[one] == Days.NONE || days[other] == Days.NONE
        ? -1
        : Math.abs(days[other] - days[one]);
  }

  /** Position of an article, or -1. */
  int position(String id) {
    return slots[slot(id)] - 1;
  }

  /** The slot of an article, or the free one that it would take. */
  private int slot(String id) {
    int hash = id.hashCode();
    int slot = (hash ^ hash >>> Integer.SIZE / 2) & slots.length - 1;
    while (slots[slot] != 0 && !get(slots[slot] - 1).hasId(id)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
