package io.github.broadsheet.relate;

import io.github.broadsheet.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Records of one kind that an article leaves, kept as numbers and made when they are asked for: as
 * objects they are most of the memory of a large archive. Immutable.
 */
abstract class PackedList<T> extends AbstractList<T> implements RandomAccess {

  private final int size;

  /** All from -1 up, one more than they are, in as many bytes each as the largest needs. */
  private final byte[] numbers;

  private final int width;

  PackedList(int size, int... numbers) {
    this.size = size;
    int largest = 0;
    for (int number : numbers) {
      largest = Math.max(largest, number + 1);
    }
    width =
        largest < 1 << Byte.SIZE
            ? Byte.BYTES
            : largest < 1 << Character.SIZE ? Character.BYTES : Integer.BYTES;
    this.numbers = new byte[width * numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      for (int at = 0; at < width; at++) {
        this.numbers[width * i + at] = (byte) (numbers[i] + 1 >>> Byte.SIZE * at);
      }
    }
  }

  /** Makes the record at a position that is in the list. */
  abstract T make(int index);

  /** A number by its place among those that the list was made of. */
  final int number(int place) {
    int number = 0;
    for (int at = width - 1; at >= 0; at--) {
      number = number << Byte.SIZE | numbers[width * place + at] & 0xff;
    }
    return number - 1;
  }

  /** The span whose start and end are at a place and the one behind it. */
  final Span span(int place) {
    return Span.of(number(place), number(place + 1));
  }

  /** The numbers from a place to the one before another. */
  final List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::number).toList();
  }

  @Override
  public final T get(int index) {
    return make(Objects.checkIndex(index, size));
  }

  @Override
  public final int size() {
    return size;
  }
}
