package io.github.broadsheet.relate;

import io.github.broadsheet.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Records of one kind that an article leaves, as a view of a {@link NumberTable}: each is made when
 * it is asked for. Immutable.
 */
abstract class PackedList<T> extends AbstractList<T> implements RandomAccess {

  private final NumberTable table;
  final Vocabulary vocabulary;

  PackedList(NumberTable table, Vocabulary vocabulary) {
    this.table = table;
    this.vocabulary = vocabulary;
  }

  /** Makes the record at a position that is in the list. */
  abstract T make(int index);

  final int number(int index, int column) {
    return table.number(index, column);
  }

  /** The span whose start is in one column, and its end in the next. */
  final Span span(int index, int column) {
    return Span.of(number(index, column), number(index, column + 1));
  }

  /**
   * The part of another table, of one column, that belongs to a record.
   *
   * @param column holds where it ends
   */
  final List<Integer> part(int index, int column, NumberTable other) {
    int from = index == 0 ? 0 : number(index - 1, column);
    return IntStream.range(from, number(index, column)).mapToObj(i -> other.number(i, 0)).toList();
  }

  @Override
  public final T get(int index) {
    return make(Objects.checkIndex(index, table.rows()));
  }

  @Override
  public final int size() {
    return table.rows();
  }
}
