package io.github.broadsheet.build;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fixed crew of threads, one for each core.
 *
 * <p>Results keep the order of the work, whatever the order in which it was done.
 */
final class Workers implements AutoCloseable {

  private static final int SECONDS_TO_LEAVE = 10;

  private final ExecutorService crew;
  private final int size;

  Workers(int size) {
    this.size = size;
    this.crew =
        Executors.newFixedThreadPool(
            size,
            work -> {
              Thread thread = new Thread(work, "broadsheet");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Applies a function to every item, on all cores; the first failure ends the rest. */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    Object[] results = new Object[items.size()];
    each(results.length, at -> results[at] = work.apply(items.get(at)));
    List<R> inOrder = new ArrayList<>(results.length);
    for (Object result : results) {
      @SuppressWarnings("unchecked") // put there by work
      R typed = (R) result;
      inOrder.add(typed);
    }
    return inOrder;
  }

  /** Does the work of every item, on all cores; the first failure ends the rest. */
  <T> void each(List<T> items, Consumer<T> work) {
    each(items.size(), at -> work.accept(items.get(at)));
  }

  /**
   * Does the work of every item, on all cores; the first failure ends the rest.
   *
   * @param items is emptied as the work is done, so that nothing is held longer than it is needed
   */
  <T> void drain(List<T> items, Consumer<T> work) {
    AtomicReferenceArray<@Nullable T> left = new AtomicReferenceArray<>(items.size());
    for (int i = 0; i < left.length(); i++) {
      left.set(i, items.get(i));
    }
    items.clear();
    each(
        left.length(),
        at -> {
          T item = left.getAndSet(at, null);
          if (item != null) {
            work.accept(item);
          }
        });
  }

  /** Does work that is told by numbers from 0 up, likewise. */
  void each(int items, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> shifts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      shifts.add(
          () -> {
            try {
              for (int at; (at = next.getAndIncrement()) < items; ) {
                work.accept(at);
              }
            } catch (RuntimeException | Error e) {
              next.set(items); // nobody begins another
              throw e;
            }
            return null;
          });
    }
    run(shifts);
  }

  /**
   * Begins a piece of work on one core, beside what else there is to do.
   *
   * @return waits for the result; what fails in the work fails there
   */
  <R> Supplier<R> begin(Callable<R> work) {
    Future<R> begun = crew.submit(work);
    return () -> result(begun);
  }

  /** Does work that shares itself out, on as many cores. */
  <R> R share(Callable<R> work) {
    ForkJoinPool pool = new ForkJoinPool(size);
    try {
      return result(pool.submit(work));
    } finally {
      pool.shutdown();
    }
  }

  private void run(List<Callable<Void>> shifts) {
    try {
      crew.invokeAll(shifts).forEach(Workers::result);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static <R> R result(Future<R> done) {
    try {
      return done.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e.getCause() instanceof OutOfMemoryError
          ? tooLittleMemory()
          : new IllegalStateException(e.getCause());
    }
  }

  private static SiteException tooLittleMemory() {
    return SiteException.of(
        Issue.error(
            String.format(Locale.ROOT, "memory of %,d MB", Runtime.getRuntime().maxMemory() >> 20),
            0,
            "is too little for so many articles; the site is as it was",
            "Give Java more: java -Xmx4g -jar broadsheet.jar, or MAVEN_OPTS=-Xmx4g for Maven"));
  }

  private static RuntimeException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }

  /** Sends the crew home, and waits a moment for those who still have something in hand. */
  @Override
  public void close() {
    crew.shutdownNow();
    try {
      crew.awaitTermination(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
