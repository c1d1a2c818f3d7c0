package io.github.broadsheet.relate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A read-only list that is made when it is first looked into, and kept from then on. Making it
 * twice, where two threads look at once, does no harm.
 */
final class LateList<T> extends AbstractList<T> implements RandomAccess {

  private final Supplier<List<T>> source;
  private volatile @Nullable List<T> made;

  private LateList(Supplier<List<T>> source) {
    this.source = source;
  }

  static <T> List<T> of(Supplier<List<T>> source) {
    return new LateList<>(source);
  }

  private List<T> list() {
    List<T> list = made;
    if (list == null) {
      list = source.get();
      made = list;
    }
    return list;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }
}
