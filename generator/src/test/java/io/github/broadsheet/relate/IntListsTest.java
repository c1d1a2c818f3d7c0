package io.github.broadsheet.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListsTest {

  private static final IntLists LISTS =
      IntLists.of(4, i -> new int[][] {{3, 1}, {}, {1}, {0, 3, 1}}[i]);

  @Test
  void listsComeBackAsTheyCame() {
    assertThat(all(LISTS, 4))
        .containsExactly(List.of(3, 1), List.of(), List.of(1), List.of(0, 3, 1));
    assertThat(all(IntLists.of(0, i -> new int[0]), 0)).isEmpty();
    IntLists large = IntLists.of(3, i -> IntStream.range(0, 100 * i).toArray());
    assertThat(large.size(2)).isEqualTo(200);
    assertThat(large.get(2, 199)).isEqualTo(199);
  }

  @Test
  void theInverseTellsWhichListsHaveAValue() {
    assertThat(all(LISTS.inverse(5), 5))
        .containsExactly(List.of(3), List.of(0, 2, 3), List.of(), List.of(0, 3), List.of());
  }

  @Test
  void pairsMakeAListOfEachNumber() {
    long[] pairs = {pair(0, 2), pair(0, 3), pair(2, 3), pair(7, 7)};
    assertThat(all(IntLists.ofPairs(4, pairs, 3), 4))
        .containsExactly(List.of(2, 3), List.of(), List.of(0, 3), List.of(0, 2));
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  @Test
  void joinedListsFollowEachOther() {
    IntLists more = IntLists.of(2, i -> new int[] {i + 7});
    IntLists none = IntLists.of(0, i -> new int[0]);
    assertThat(all(IntLists.joined(List.of(more, none, LISTS, more)), 8))
        .containsExactly(
            List.of(7),
            List.of(8),
            List.of(3, 1),
            List.of(),
            List.of(1),
            List.of(0, 3, 1),
            List.of(7),
            List.of(8));
  }

  @Test
  void collectedPairsKeepTheirOrderInEachList() {
    IntLists.Collector collector = new IntLists.Collector();
    for (int i = 0; i < 100; i++) {
      collector.add(i % 2 == 0 ? 2 : 0, i);
    }
    IntLists lists = collector.lists(3);
    assertThat(lists.list(0)).startsWith(1, 3, 5).hasSize(50);
    assertThat(lists.list(1)).isEmpty();
    assertThat(lists.list(2)).endsWith(96, 98);
  }

  private static List<List<Integer>> all(IntLists lists, int count) {
    return IntStream.range(0, count).mapToObj(lists::list).toList();
  }
}
