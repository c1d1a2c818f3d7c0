package io.github.broadsheet.bench;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.Mark;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.NamesInText;
import io.github.broadsheet.parse.span.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to find all names of an article of 6,000 characters, both engines, canonical forms and
 * agreement included. To be under 500 microseconds of one core.
 *
 * <p>Run with {@code org.openjdk.jmh.Main NamesBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NamesBenchmark {

  private static final int CHARACTERS = 6000;

  private static final String[] PARAGRAPHS = {
    "Mayor Lena Orbach said on Monday that the new bridge over the Hvalsey River would be opened in"
        + " April, two years later than planned, after the city council of Lindholm had found the"
        + " money for it.",
    "The Northern Harbour Workers Association (NHWA), which has its seat in Oslo, had asked for a"
        + " wider road, but Ms Orbach and her deputy, Anton Bergholm, 51, refused.",
    "Ships from Iceland, Denmark and the United States have used the harbour since 1997, when the"
        + " Ministry of Fisheries sold it to Bergholm Shipping Ltd for a price that was never made"
        + " public.",
    "\"We will not wait for another winter,\" the spokesman of the NHWA said, and added that talks"
        + " with the European Commission in Brussels were going well."
  };

  private final NamesInText names = new NamesInText();
  private final Story story = story();

  @Benchmark
  public List<Mark> names() {
    return names.recognise(story, List.of());
  }

  private static Story story() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; text.length() < CHARACTERS; i++) {
      String paragraph = PARAGRAPHS[i % PARAGRAPHS.length];
      Span span = Span.of(text.length(), text.length() + paragraph.length());
      Provenance found = new Provenance("Benchmark", 1);
      blocks.add(new Block(i, i + 1, BlockKind.PARAGRAPH, span, paragraph, List.of(), found));
      text.append(paragraph).append("\n\n");
    }
    return new Story(text.toString(), blocks, null, Metadata.none());
  }
}
