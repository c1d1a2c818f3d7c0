package io.github.broadsheet.relate;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A read-only list whose elements are made when they are asked for, each time anew. */
public final class ListView<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final IntFunction<T> element;

  private ListView(int size, IntFunction<T> element) {
    this.size = size;
    this.element = element;
  }

  /**
   * A list of {@code size} elements.
   *
   * @param element makes the element at a position
   */
  public static <T> List<T> of(int size, IntFunction<T> element) {
    return size == 0 ? List.of() : new ListView<>(size, element);
  }

  /** Some elements of a list, by their positions in it, which belong to the view from now on. */
  public static <T> List<T> of(List<T> all, int[] positions) {
    return of(positions.length, i -> all.get(positions[i]));
  }

  @Override
  public T get(int index) {
    return element.apply(Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
