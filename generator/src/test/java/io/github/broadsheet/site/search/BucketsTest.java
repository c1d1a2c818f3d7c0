package io.github.broadsheet.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BucketsTest {

  private static final int WEIGHT = 100;

  /** Articles of a word that weighs as much as four buckets. */
  private static final int MANY = 270;

  private static final int JUST_TWO_BUCKETS = 133;

  /** Words of up to three drawers, and in how many articles each occurs. */
  static Stream<SortedMap<String, Integer>> indexes() {
    return Stream.of(
            Map.of("ferry", MANY),
            Map.of("ferry", JUST_TWO_BUCKETS),
            Map.of("fare", 2, "ferry", MANY, "zinc", 2),
            Map.of("fare", 2, "ferry", 2, "zinc", MANY),
            Map.of("ferries", 2, "ferry", MANY),
            Map.of("ferry", MANY, "ferryman", 2),
            Map.of("ferries", 2, "ferry", MANY, "ferryman", 2, "ferrymen", 2),
            Map.of("ferries", MANY, "ferry", MANY, "ferryman", MANY),
            Map.of("fare", MANY, "ferry", MANY, "zinc", MANY))
        .map(TreeMap::new);
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void aBucketBeginsWhereverTheWeightOfOneIsFull(Map<String, Integer> index) {
    Drawers drawers = drawers(index);
    long weight = 0;
    for (int i = 0; i < drawers.size(); i++) {
      weight += drawers.get(i).weight();
    }
    assertThat(buckets(drawers).size()).isEqualTo((weight - 1) / WEIGHT + 1);
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void aWordThatOutweighsBucketsStandsWholeInOne(Map<String, Integer> index) {
    assertThat(terms(index).stream().flatMap(List::stream))
        .containsExactlyElementsOf(new TreeMap<>(index).keySet());
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void aWordIsInTheLastBucketThatDoesNotBeginBehindIt(Map<String, Integer> index) {
    List<String> bounds = buckets(drawers(index)).bounds();
    List<List<String>> terms = terms(index);
    assertThat(bounds).isSorted();
    for (String word : index.keySet()) {
      long behind = bounds.stream().filter(bound -> bound.compareTo(word) > 0).count();
      assertThat(terms.get(bounds.size() - 1 - (int) behind)).as("%s", bounds).contains(word);
    }
  }

  @Test
  void bucketsThatAWordOutweighsAreEmpty() {
    assertThat(terms(Map.of("ferry", MANY, "ferryman", 2, "zinc", 2)))
        .containsExactly(
            List.of("ferry"), List.of(), List.of(), List.of(), List.of("ferryman", "zinc"));
  }

  @Test
  void suchWordsOfOneDrawerStandApart() {
    assertThat(terms(Map.of("ferries", MANY, "ferry", MANY, "ferryman", MANY)))
        .filteredOn(terms -> !terms.isEmpty())
        .containsExactly(List.of("ferries"), List.of("ferry"), List.of("ferryman"));
  }

  @Test
  void aWordThatOutweighsBucketsChangesItsOwnAlone() {
    Buckets before = buckets(drawers(Map.of("fare", 2, "ferry", MANY, "ferryman", 2)));
    Buckets after = buckets(drawers(Map.of("fare", 2, "ferry", MANY + 1, "ferryman", 2)));
    assertThat(after.bounds()).isEqualTo(before.bounds());
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.checksum(i).equals(before.checksum(i))).as("bucket %d", i).isEqualTo(i != 0);
    }
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void aDrawerIsCutAsItWasCutBefore(Map<String, Integer> index) {
    Buckets before = buckets(drawers(index));
    Buckets after = new Buckets(drawers(index), WEIGHT, Cut.decode(Cut.encode(before.cuts())));
    assertThat(after.bounds()).isEqualTo(before.bounds());
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.checksum(i)).isEqualTo(before.checksum(i));
    }
  }

  /** The words of each bucket, read as they are when it is written. */
  private static List<List<String>> terms(Map<String, Integer> index) {
    Drawers drawers = drawers(index);
    Buckets buckets = buckets(drawers);
    List<List<String>> all = new ArrayList<>();
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      List<String> terms = new ArrayList<>();
      for (int i = buckets.firstDrawer(bucket); i <= buckets.lastDrawer(bucket); i++) {
        TermMerge merge =
            new TermMerge(drawers.open(i), buckets.bounds().get(bucket), buckets.end(bucket));
        while (merge.advance()) {
          terms.add(merge.term());
        }
      }
      all.add(terms);
    }
    return all;
  }

  private static Buckets buckets(Drawers drawers) {
    return new Buckets(drawers, WEIGHT, Map.of());
  }

  private static Drawers drawers(Map<String, Integer> index) {
    SortedMap<String, Integer> sorted = new TreeMap<>(index);
    int[] starts = new int[sorted.size() + 1];
    List<Integer> occurrences = new ArrayList<>();
    int term = 0;
    for (int articles : sorted.values()) {
      for (int article = 0; article < articles; article++) {
        occurrences.add(article << 20);
      }
      starts[++term] = occurrences.size();
    }
    Leaf leaf =
        Leaf.of(
            sorted.keySet().toArray(String[]::new),
            starts,
            occurrences.stream().mapToInt(i -> i).toArray());
    return Drawers.of(List.of(PackedLeaf.of(PackedLeaf.pack(leaf)).orElseThrow()));
  }
}
