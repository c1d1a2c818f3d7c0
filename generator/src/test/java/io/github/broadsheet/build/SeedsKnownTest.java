package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.build.KeptTraces.Kept;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.TraceMerge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsKnownTest {

  private static final Fingerprint CODE = Fingerprint.of("code");

  @TempDir private Path folder;
  private Function<Seed, @Nullable Checksum> keys = SeedsKnownTest::key;
  private Predicate<Checksum> cache = key -> true;

  @Test
  void seedsThatAreKeptAreTakenAndTheOthersLeft() {
    keep(seeds(0, 10));
    assertThat(taken(seeds(2, 12))).isEqualTo(names(seeds(2, 10)));
    assertThat(left(seeds(2, 12))).isEqualTo(names(seeds(10, 12)));
  }

  @Test
  void aSeedOfWhichTheCacheHasNothingIsLeft() {
    keep(seeds(0, 3));
    cache = key -> !key.equals(Checksum.of("1.txt"));
    assertThat(areOld(seeds(0, 3))).isFalse();
    assertThat(left(seeds(0, 3))).containsExactly("1.txt");
  }

  @Test
  void aSeedThatCannotBeReadIsLeft() {
    keep(seeds(0, 3));
    keys = seed -> seed.name().equals("1.txt") ? null : key(seed);
    assertThat(left(seeds(0, 3))).containsExactly("1.txt");
  }

  @Test
  void seedsThatHoldNoArticleMakeTracesNoOlder() {
    keep(seeds(0, 200));
    cache = key -> false;
    assertThat(areOld(seeds(0, 200))).isFalse();
    assertThat(left(seeds(0, 200))).hasSize(200);
  }

  @Test
  void aSeedThatIsRefusedIsLeft() {
    keep(seeds(0, 3));
    SeedsKnown.Taker taker = (seed, key, kept) -> !seed.name().equals("2.txt");
    assertThat(names(take(seeds(0, 3), taker))).containsExactly("2.txt");
  }

  @Test
  void allSeedsOfADamagedPartAreLeft() throws IOException {
    keep(seeds(0, 3));
    byte[] damaged = Files.readAllBytes(file());
    damaged[0] ^= 1;
    Files.write(file(), damaged);
    assertThat(taken(seeds(0, 3))).isEmpty();
    assertThat(left(seeds(0, 3))).isEqualTo(names(seeds(0, 3)));
  }

  @Test
  void tracesAreOldWhenMuchHasComeOrGone() {
    keep(seeds(0, 2000));
    assertThat(areOld(seeds(0, 2000))).isFalse();
    assertThat(areOld(seeds(0, 2100))).isFalse();
    assertThat(areOld(seeds(0, 2200))).isTrue();
    assertThat(areOld(seeds(100, 2000))).isFalse();
    assertThat(areOld(seeds(200, 2000))).isTrue();
    assertThat(areOld(seeds(60, 2060))).isFalse();
    assertThat(areOld(seeds(70, 2070))).isTrue();
  }

  @Test
  void tracesOfASmallArchiveAreNotOldBecauseOfAFew() {
    keep(seeds(0, 5));
    assertThat(areOld(seeds(5, 50))).isFalse();
    assertThat(areOld(seeds(5, 70))).isTrue();
  }

  private List<String> taken(List<Seed> seeds) {
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    take(
        seeds,
        (seed, key, kept) -> {
          assertThat(key).isEqualTo(key(seed));
          assertThat(kept.trace().getInt()).isEqualTo(number(seed));
          return taken.add(seed.name());
        });
    return taken.stream().sorted().toList();
  }

  private List<String> left(List<Seed> seeds) {
    return names(take(seeds, (seed, key, kept) -> true));
  }

  private List<Seed> take(List<Seed> seeds, SeedsKnown.Taker taker) {
    return look(seeds, (known, workers) -> known.take(taker, workers));
  }

  private boolean areOld(List<Seed> seeds) {
    return look(seeds, (known, workers) -> known.areOld());
  }

  private <T> T look(List<Seed> seeds, BiFunction<SeedsKnown, Workers, T> what) {
    try (KeptTraces traces = KeptTraces.open(file(), CODE);
        Workers workers = new Workers(2)) {
      return what.apply(SeedsKnown.of(seeds, traces, keys, cache, workers), workers);
    }
  }

  private void keep(List<Seed> seeds) {
    try (TracesDraft draft = new TracesDraft(file(), CODE)) {
      for (Seed seed : seeds) {
        ByteBuffer trace = ByteBuffer.allocate(Integer.BYTES).putInt(number(seed)).flip();
        draft.put(key(seed), new Kept(1, List.of(), trace));
      }
      draft.finish(new TraceMerge());
    }
  }

  private Path file() {
    return folder.resolve("traces");
  }

  private static List<Seed> seeds(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> Seed.of(number + ".txt", Path.of(number + ".txt")))
        .toList();
  }

  private static int number(Seed seed) {
    return Integer.parseInt(seed.name().replace(".txt", ""));
  }

  private static List<String> names(List<Seed> seeds) {
    return seeds.stream().map(Seed::name).sorted().toList();
  }

  private static Checksum key(Seed seed) {
    return Checksum.of(seed.name());
  }
}
