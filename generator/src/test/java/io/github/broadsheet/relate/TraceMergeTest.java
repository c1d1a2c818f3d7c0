package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceMergeTest {

  private static final String[] FIRST = {"Ann", "Bob", "Cleo", "A.", "Dan"};
  private static final String[] LAST = {"Lee", "Roe", "Stone", "Marsh"};
  private static final String[] PLACES = {"Paris", "Oslo", "UK", "Britain", "Lima"};

  @Test
  void theArchiveIsTheSameInWhateverOrderTracesCome() {
    List<Trace> traces = traces(60);
    String expected = told(merged(traces));
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(traces, random);
      assertThat(told(merged(traces))).isEqualTo(expected);
    }
  }

  @Test
  void theArchiveIsTheSameHoweverPartsAreCombined() {
    List<Trace> traces = traces(60);
    String expected = told(merged(traces));
    TraceMerge leftFirst = merge(traces, 0, 20).combine(merge(traces, 20, 40));
    leftFirst.combine(merge(traces, 40, 60));
    TraceMerge rightFirst = merge(traces, 20, 40).combine(merge(traces, 40, 60));
    TraceMerge swapped = rightFirst.combine(merge(traces, 0, 20));
    TraceMerge inParallel =
        traces.parallelStream()
            .collect(TraceMerge::new, TraceMerge::accumulate, TraceMerge::combine);
    assertThat(told(leftFirst.finish(AuthorityFile.none()))).isEqualTo(expected);
    assertThat(told(swapped.finish(AuthorityFile.none()))).isEqualTo(expected);
    assertThat(told(inParallel.finish(AuthorityFile.none()))).isEqualTo(expected);
  }

  @Test
  void theArchiveIsTheSameWhenThreadsTakeInTogether() {
    List<Trace> traces = traces(60);
    TraceMerge merge = new TraceMerge();
    traces.parallelStream().forEach(merge::accumulate);
    assertThat(told(merge.finish(AuthorityFile.none()))).isEqualTo(told(merged(traces)));
  }

  @Test
  void aMergeIsEmptyWhenItIsFinished() {
    TraceMerge merge = merge(traces(10), 0, 10);
    assertThat(merge.finish(AuthorityFile.none()).articles()).hasSize(10);
    assertThat(merge.finish(AuthorityFile.none()).articles()).isEmpty();
  }

  @Test
  void aTraceTakenInTwiceCountsOnce() {
    List<Trace> traces = traces(10);
    TraceMerge twice = merge(traces, 0, 10).combine(merge(traces, 0, 10));
    assertThat(told(twice.finish(AuthorityFile.none()))).isEqualTo(told(merged(traces)));
  }

  @Test
  void anEmptyArchiveIsAnArchive() {
    Archive archive = new TraceMerge().finish(AuthorityFile.none());
    assertThat(archive.articles()).isEmpty();
    assertThat(archive.timeline()).isEmpty();
    assertThat(archive.entities(EntityType.PERSON)).isEmpty();
    assertThat(archive.article("a")).isEmpty();
  }

  private static List<Trace> traces(int count) {
    List<Trace> traces = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < count; i++) {
      String name = FIRST[random.nextInt(5)] + " " + LAST[random.nextInt(4)];
      String place = PLACES[random.nextInt(5)];
      String text = "In 1997, " + name + " of " + place + " met Lee: \"We shall see who wins.\"";
      traces.add(
          Draft.of("id" + i)
              .on("2022-01-" + (10 + random.nextInt(9)))
              .opens("X (AFP) - " + text, List.of("X"), List.of("AFP"))
              .person(name, name)
              .place(place)
              .person("Lee", "Lee")
              .dates("In 1997", "1997")
              .quotes("We shall see who wins.", name)
              .trace());
    }
    return traces;
  }

  private static Archive merged(List<Trace> traces) {
    return merge(traces, 0, traces.size()).finish(AuthorityFile.none());
  }

  private static TraceMerge merge(List<Trace> traces, int from, int to) {
    TraceMerge merge = new TraceMerge();
    traces.subList(from, to).forEach(merge::accumulate);
    return merge;
  }

  /** All that an archive says, as text. */
  private static String told(Archive archive) {
    StringBuilder told = new StringBuilder();
    for (EntityType type : EntityType.values()) {
      archive.entities(type).forEach(entity -> told.append(entity).append('\n'));
    }
    archive
        .articles()
        .forEach(
            card ->
                told.append(card)
                    .append(archive.related(archive.position(card.id())))
                    .append(archive.copies(card.id()))
                    .append('\n'));
    return told.append(archive.quotations())
        .append(archive.captions())
        .append(archive.timeline())
        .append(archive.agencies())
        .append(archive.threads())
        .toString();
  }
}
