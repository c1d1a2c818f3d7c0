package io.github.broadsheet.bench;

import io.github.broadsheet.ingest.Received;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From a file of about 4 KB to a manuscript, in microseconds, by format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {

  @Param({"txt", "md", "html"})
  public String ending = "txt";

  private Path file = Path.of("");
  private Seed seed = Seed.of("article.txt", file);

  @Setup(Level.Trial)
  public void writeSeed() throws IOException {
    String[] marks = ending.equals("html") ? new String[] {"<p>", "</p>"} : new String[] {"", ""};
    StringBuilder text = new StringBuilder("Ferry returns to Port Ellery");
    while (text.length() < 4096) {
      text.append("\n\n")
          .append(marks[0])
          .append(
              "\u201cShe is as good as new,\u201d the mayor said on Monday, after three months ")
          .append("in which the islanders had to take the long road around the bay.")
          .append(marks[1]);
    }
    file = Files.writeString(Files.createTempFile("reading", "." + ending), text);
    seed = Seed.of("article." + ending, file);
  }

  @Benchmark
  public Received read() {
    return SeedReader.read(seed);
  }

  @TearDown(Level.Trial)
  public void removeSeed() throws IOException {
    Files.delete(file);
  }
}
