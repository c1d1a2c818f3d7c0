package io.github.broadsheet.build;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What each stage costs, by wall clock, in the order in which the stages ran. For one thread. */
public final class Timings {

  private final Map<String, Duration> stages = new LinkedHashMap<>();

  /** Runs a stage and keeps its time; a stage of the same name adds up. */
  public <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      stages.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    }
  }

  /** Time by stage. */
  public Map<String, Duration> stages() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(stages));
  }
}
