package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.PictureNote;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.Trace;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalCodecTest {

  private static final List<Issue> ISSUES =
      List.of(Issue.warning("a.txt", 3, "is odd", "Look at it"), Issue.note(null, 0, "is long"));

  @Test
  void arrivalOfEveryArticleComesBackAsItWas() throws IOException, URISyntaxException {
    List<Trace> traces = traces();
    assertThat(traces).hasSizeGreaterThan(4);
    for (Trace trace : traces) {
      Arrival arrival =
          new Arrival(
              trace,
              ISSUES,
              12_345,
              List.of(new PictureNote("a.png", "A quay.", null, null)),
              List.of(5, 90));
      assertThat(ArrivalCodec.decode(ArrivalCodec.encode(arrival))).contains(arrival);
    }
  }

  @Test
  void seedWithoutAnArticleComesBackWithItsProblems() {
    Arrival nothing = Arrival.nothing(ISSUES);
    assertThat(ArrivalCodec.decode(ArrivalCodec.encode(nothing))).contains(nothing);
  }

  @Test
  void damagedRecordIsNoFailure() throws IOException, URISyntaxException {
    byte[] record =
        ArrivalCodec.encode(new Arrival(traces().get(0), ISSUES, 1, List.of(), List.of(5, 90)));
    for (Damage damage : Damage.ofAnyByte(record)) {
      assertThatCode(() -> ArrivalCodec.decode(damage.bytes()))
          .as(damage.what())
          .doesNotThrowAnyException();
    }
    for (Damage damage : Damage.cutShort(record)) {
      assertThat(ArrivalCodec.decode(damage.bytes())).as(damage.what()).isEmpty();
    }
  }

  private static List<Trace> traces() throws IOException, URISyntaxException {
    URL gazette = Objects.requireNonNull(ArrivalCodecTest.class.getResource("/gazette/ferry.txt"));
    Path folder = Objects.requireNonNull(Path.of(gazette.toURI()).getParent());
    ArticleParser parser = ArticleParser.builtIn();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> SeedReader.read(Seed.of(file.getFileName().toString(), file)))
          .flatMap(received -> received.manuscript().stream())
          .map(parser::parse)
          .map(Trace::of)
          .toList();
    }
  }
}
