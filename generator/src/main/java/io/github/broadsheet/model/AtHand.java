package io.github.broadsheet.model;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of the things that were made last, by name, so that they need not be made again at once:
 * what is kept does not grow. Thread-safe; two threads may make the same thing at the same time.
 */
public final class AtHand<T> {

  private final AtomicReferenceArray<@Nullable Kept<T>> places;

  /**
   * @param places things that are kept at most, 1 or more
   */
  public AtHand(int places) {
    this.places = new AtomicReferenceArray<>(places);
  }

  private record Kept<T>(String name, T thing) {}

  /** The thing of that name, made where it is not at hand. */
  public T get(String name, Function<String, T> make) {
    T thing = peek(name);
    if (thing == null) {
      thing = make.apply(name);
      places.set(place(name), new Kept<>(name, thing));
    }
    return thing;
  }

  /** The thing of that name, or null where it is not at hand. */
  public @Nullable T peek(String name) {
    Kept<T> kept = places.get(place(name));
    return kept != null && kept.name.equals(name) ? kept.thing : null;
  }

  private int place(String name) {
    return Math.floorMod(name.hashCode(), places.length());
  }
}
