package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.SiteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 1000).boxed().toList();

  private final Workers workers = new Workers(3);

  @AfterEach
  void sendHome() {
    workers.close();
  }

  @Test
  void resultsKeepTheOrderOfTheWork() {
    assertThat(workers.map(NUMBERS, number -> 2 * number))
        .isEqualTo(NUMBERS.stream().map(number -> 2 * number).toList());
  }

  @Test
  void eachItemIsSeenToOnce() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    workers.each(NUMBERS, number -> assertThat(seen.add(number)).isTrue());
    assertThat(seen).hasSameSizeAs(NUMBERS);
  }

  @Test
  void whatIsDrainedIsLetGo() {
    List<Integer> left = new ArrayList<>(NUMBERS);
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    workers.drain(left, seen::add);
    assertThat(left).isEmpty();
    assertThat(seen).hasSameSizeAs(NUMBERS);
  }

  @Test
  void sharedWorkHasAPoolOfAsManyThreads() {
    ForkJoinPool pool = workers.share(ForkJoinTask::getPool);
    assertThat(pool).isNotSameAs(ForkJoinPool.commonPool());
    assertThat(pool.getParallelism()).isEqualTo(3);
    assertThat(workers.share(() -> IntStream.range(0, 1000).parallel().sum())).isEqualTo(499_500);
  }

  @Test
  void theFirstFailureEndsTheRest() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                workers.each(
                    NUMBERS,
                    number -> {
                      if (number == 0) {
                        throw new IllegalStateException("out of ink");
                      }
                      LockSupport.parkNanos(1_000_000);
                      seen.add(number);
                    }))
        .hasMessage("out of ink");
    assertThat(seen).hasSizeLessThan(NUMBERS.size() / 2);
  }

  @Test
  void tooLittleMemoryIsToldWithWhatToDo() {
    for (Runnable work :
        List.<Runnable>of(
            () -> workers.each(List.of(1), item -> exhaust()),
            () -> workers.share(WorkersTest::exhaust))) {
      assertThatThrownBy(work::run)
          .isInstanceOf(SiteException.class)
          .hasMessageContaining("too little for so many articles")
          .hasMessageContaining("-Xmx");
    }
  }

  private static Object exhaust() {
    throw new OutOfMemoryError("Java heap space");
  }

  @Test
  void whatFailsInTheWorkFailsHere() {
    IllegalStateException failure = new IllegalStateException("out of ink");
    assertThatThrownBy(
            () ->
                workers.each(
                    NUMBERS,
                    number -> {
                      throw failure;
                    }))
        .isSameAs(failure);
    assertThatThrownBy(
            () ->
                workers.share(
                    () -> {
                      throw failure;
                    }))
        .hasMessageContaining("out of ink");
    assertThatThrownBy(
            () ->
                workers
                    .begin(
                        () -> {
                          throw failure;
                        })
                    .get())
        .isSameAs(failure);
  }
}
