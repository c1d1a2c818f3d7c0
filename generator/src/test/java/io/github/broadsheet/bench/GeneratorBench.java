package io.github.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the whole generator on an archive of any size, each time in a Java machine of its own:
 * from nothing, again with nothing changed, and again with one article changed.
 *
 * <pre>{@code
 * GeneratorBench SCRATCH ARTICLES [JVM OPTION ...]
 * }</pre>
 *
 * <p>SCRATCH keeps the archive for the next time; what was made there before is moved aside, not
 * deleted, because creating files is slow for a while after many were.
 */
public final class GeneratorBench {

  private final Path scratch;
  private final List<String> options;

  private GeneratorBench(Path scratch, List<String> options) {
    this.scratch = scratch;
    this.options = options;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: GeneratorBench SCRATCH ARTICLES [JVM OPTION ...]");
      System.exit(2);
    }
    List<String> options = Arrays.asList(arguments).subList(2, arguments.length);
    new GeneratorBench(Path.of(arguments[0]), options).run(Integer.parseInt(arguments[1]));
  }

  private void run(int articles) throws IOException, InterruptedException {
    Path seeds = scratch.resolve("seeds-" + articles);
    if (!Files.isDirectory(seeds)) {
      ArchiveMaker.write(seeds, articles);
      settle(seeds);
    }
    for (String folder : List.of("site", "cache")) {
      moveAside(scratch.resolve(folder));
    }
    System.out.printf(Locale.ROOT, "%,d articles%n", articles);
    generate("from nothing", seeds);
    generate("nothing changed", seeds);
    Path one = seeds.resolve("0000/0000000.txt");
    Files.writeString(one, "One word more.\n", StandardOpenOption.APPEND);
    generate("one changed", seeds);
  }

  /** Files that were written a moment ago are not yet taken for unchanged. */
  private static void settle(Path seeds) throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_600_000_000_000L);
    try (Stream<Path> files = Files.walk(seeds)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.setLastModifiedTime(file, longAgo);
      }
    }
  }

  private static void moveAside(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Path aside = folder.resolveSibling("aside");
      Files.createDirectories(aside);
      Files.move(folder, aside.resolve(folder.getFileName() + "-" + System.nanoTime()));
    }
  }

  private void generate(String what, Path seeds) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.github.broadsheet.cli.Main", "generate"));
    command.addAll(List.of("--seeds", seeds.toString()));
    command.addAll(List.of("--output", scratch.resolve("site").toString()));
    command.addAll(List.of("--cache", scratch.resolve("cache").toString()));
    Path log = scratch.resolve("log.txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Duration processor = Duration.ZERO;
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      Thread.sleep(20);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%n%s: %.2f s, %.1f s of processor%n", what, wall, processor.toMillis() / 1e3);
    Files.readAllLines(log).forEach(line -> System.out.println("  " + line));
    if (process.exitValue() != 0) {
      throw new IllegalStateException(what + " failed");
    }
  }
}
