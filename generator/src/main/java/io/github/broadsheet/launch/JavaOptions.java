package io.github.broadsheet.launch;

import io.github.broadsheet.cli.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of Java that suit a job. */
final class JavaOptions {

  /** No option may stop a Java that does not know it. */
  private static final String TOLERANT = "-XX:+IgnoreUnrecognizedVMOptions";

  /** A third of the memory that the default collector takes on a large machine, for no loss. */
  private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";

  /** The second compiler takes its time from the first builds, and pays it back after minutes. */
  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  /** The second compiler only for what is called most by far. */
  private static final List<String> SECOND_COMPILER_LATER =
      List.of(
          "-XX:Tier4InvocationThreshold=50000",
          "-XX:Tier4MinInvocationThreshold=6000",
          "-XX:Tier4CompileThreshold=150000",
          "-XX:Tier4BackEdgeThreshold=400000",
          "-XX:Tier3DelayOn=0");

  /**
   * A fifth of the heap for what is young, instead of a third: what is alive grows with the
   * archive, and where it does not fit into the rest, all of it is collected over and over.
   */
  private static final String MORE_ROOM_FOR_THE_OLD = "-XX:NewRatio=4";

  /**
   * The heap grows when less than a fifth of it is free after all of it was collected, instead of
   * two fifths: of a gigabyte that is some hundred megabytes, for a collection or two more.
   */
  private static final String GROW_LATER = "-XX:MinHeapFreeRatio=20";

  /**
   * Megabytes that the heap has from the start. What Java takes of itself is a 64th of the
   * machine's memory: from that, a heap grows by collecting all of it over and over.
   */
  private static final long FIRST_HEAP = 512;

  /**
   * Bytes: what a thread reads or writes at once goes through memory outside the heap, which it
   * keeps for the next time; that of a manifest of forty megabytes is better given back.
   */
  private static final String SMALL_BUFFERS = "-Djdk.nio.maxCachedBufferSize=1048576";

  /** An archive of another Java, or of another jar, is passed over without a word. */
  private static final List<String> QUIET = List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off");

  private static final long MEGABYTE = 1L << 20;

  /** With more of them one thread that collects would hold up all others. */
  private static final int FEW_PROCESSORS = 4;

  private JavaOptions() {}

  /**
   * All options of a job, those that were given last, so that they win.
   *
   * @param archive its classes, if there is an archive of them
   */
  static List<String> of(Job job, @Nullable Path archive, List<String> given) {
    return of(job, archive, given, Machine.running());
  }

  /**
   * What there is to work with.
   *
   * @param processors how many
   * @param heap bytes that the heap may come to, as Java was told or finds right
   */
  record Machine(int processors, long heap) {

    static Machine running() {
      Runtime java = Runtime.getRuntime();
      return new Machine(java.availableProcessors(), java.maxMemory());
    }

    private String firstHeap() {
      return "-Xms" + Math.min(FIRST_HEAP, heap / 2 / MEGABYTE) + "m";
    }
  }

  static List<String> of(Job job, @Nullable Path archive, List<String> given, Machine machine) {
    List<String> options = new ArrayList<>();
    options.add(TOLERANT);
    if (job == Job.SHORT || machine.processors <= FEW_PROCESSORS) {
      options.add(ONE_COLLECTOR);
    }
    if (job == Job.SHORT) {
      options.add(FIRST_COMPILER);
    } else {
      options.addAll(SECOND_COMPILER_LATER);
      options.add(GROW_LATER);
    }
    options.add(machine.firstHeap());
    options.add(MORE_ROOM_FOR_THE_OLD);
    options.add(SMALL_BUFFERS);
    if (archive != null) {
      options.add("-XX:SharedArchiveFile=" + archive);
      options.addAll(QUIET);
    }
    options.add("-D" + Main.LAUNCHED + "=true");
    options.addAll(given);
    return options;
  }
}
