package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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
  void theArchiveIsTheSameOfWhatWasKeptOfTracesInWhateverOrder() throws IOException {
    List<Trace> traces = traces(60);
    KeptMerge kept = keep(traces.subList(0, 50));
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(kept.articles, new Random(round));
      TraceMerge merge = kept.merge();
      traces.subList(50, 60).forEach(merge::accumulate);
      kept.articles.forEach(one -> merge.accumulateKept(ByteBuffer.wrap(one)));
      assertThat(told(merge.finish(AuthorityFile.none()))).isEqualTo(told(merged(traces)));
    }
  }

  @Test
  void whatWasKeptOfATraceIsTheWholeTrace() throws IOException {
    Trace trace = traces(1).get(0);
    KeptMerge kept = keep(List.of(trace));
    TraceMerge merge = kept.merge();
    assertThat(merge.accumulateKept(ByteBuffer.wrap(kept.articles.get(0)))).isEqualTo("id0");
    assertThat(merge.accumulateToKeep(trace)).isEqualTo(kept.articles.get(0));
    assertThat(told(merge.finish(AuthorityFile.none()))).isEqualTo(told(merged(List.of(trace))));
  }

  @Test
  void whatWasKeptIsReadFromWhereItBeginsToItsEnd() throws IOException {
    KeptMerge kept = keep(traces(2));
    ByteBuffer both = ByteBuffer.allocate(1 << 12).put(kept.articles.get(0));
    both.put(kept.articles.get(1)).flip();
    TraceMerge merge = kept.merge();
    assertThat(List.of(merge.accumulateKept(both), merge.accumulateKept(both)))
        .containsExactly("id0", "id1");
    assertThat(both.hasRemaining()).isFalse();
  }

  @Test
  void ofTwoThatShareAnIdTheOlderStaysIfItWasKeptToo() throws IOException {
    Trace older = Draft.of("id").on("2020-01-01").trace();
    Trace newer = Draft.of("id").on("2021-01-01").trace();
    for (List<Trace> pair : List.of(List.of(older, newer), List.of(newer, older))) {
      KeptMerge kept = keep(pair.subList(0, 1));
      TraceMerge merge = kept.merge();
      merge.accumulateKept(ByteBuffer.wrap(kept.articles.get(0)));
      merge.accumulate(pair.get(1));
      Archive archive = merge.finish(AuthorityFile.none());
      assertThat(archive.articles()).hasSize(1);
      assertThat(archive.articles().get(0).published()).isEqualTo("2020-01-01");
    }
  }

  /** What was kept of traces, and the vocabulary that gives a meaning to it. */
  private record KeptMerge(List<byte[]> articles, ByteArrayOutputStream vocabulary) {

    TraceMerge merge() throws IOException {
      return TraceMerge.withVocabulary(
          new DataInputStream(new ByteArrayInputStream(vocabulary.toByteArray())));
    }
  }

  private static KeptMerge keep(List<Trace> traces) throws IOException {
    TraceMerge merge = new TraceMerge();
    List<byte[]> articles = new ArrayList<>();
    traces.forEach(trace -> articles.add(merge.accumulateToKeep(trace)));
    ByteArrayOutputStream vocabulary = new ByteArrayOutputStream();
    merge.writeVocabulary(new DataOutputStream(vocabulary));
    return new KeptMerge(articles, vocabulary);
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

  @Test
  void variantsAskedForInTurnAreThoseOfEachName() {
    Archive archive =
        Draft.archive(
            Draft.of("a").says("Ann Lee and Ann B. Lee in Oslo").person("Ann Lee", "Ann Lee"),
            Draft.of("b")
                .says("Lee, Ann Lee")
                .person("Ann Lee", "Ann Lee")
                .person("Lee", "Ann Lee"),
            Draft.of("c").says("Bob Roe of Oslo").person("Bob Roe", "Bob Roe").place("Oslo"));
    List<List<String>> each = new ArrayList<>();
    List<List<String>> inTurn = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      archive.entities(type).forEach(entity -> each.add(List.copyOf(entity.variants())));
      inTurn.addAll(archive.variants(type));
    }
    assertThat(inTurn).isEqualTo(each).contains(List.of("Lee"), List.of());
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
