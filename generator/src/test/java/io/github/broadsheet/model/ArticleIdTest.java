package io.github.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

  @Test
  void isMadeFromThePathAlone() {
    assertThat(ArticleId.of("2022/ferry.txt"))
        .isEqualTo(ArticleId.of("2022/ferry.txt"))
        .matches("[2-9b-df-hj-np-tv-z]{10}")
        .isNotEqualTo(ArticleId.of("2022/ferries.txt"));
  }

  @Test
  void sharesOfIdsAreAboutEqual() {
    Map<Integer, Long> counts =
        IntStream.range(0, 8_000)
            .mapToObj(i -> ArticleId.share(ArticleId.of(i + ".txt"), 8))
            .collect(Collectors.groupingBy(share -> share, Collectors.counting()));
    assertThat(counts).hasSize(8);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(900L, 1_100L));
  }

  @Test
  void sharesStandInTheOrderOfTheIds() {
    List<String> ids =
        IntStream.range(0, 1_000).mapToObj(i -> ArticleId.of(i + ".txt")).sorted().toList();
    assertThat(ids.stream().map(id -> ArticleId.share(id, 32)).toList()).isSorted();
  }

  @Test
  void theFirstAndTheLastIdAreInTheFirstAndTheLastShare() {
    assertThat(ArticleId.share("2222222222", 4)).isZero();
    assertThat(ArticleId.share("zzzzzzzzzz", 4)).isEqualTo(3);
    assertThat(ArticleId.share("zzzzzzzzzz", 1)).isZero();
  }

  @Test
  void charactersThatNoIdHasStandBetweenThoseThatTheyStandBetween() {
    List<String> ids =
        List.of("", "-", "0", "29", "9z", "a", "azz", "b2", "ea", "i", "z", "zé", "é");
    assertThat(ids.stream().map(id -> ArticleId.share(id, 1_000)).toList()).isSorted();
    assertThat(ArticleId.share("azz", 28)).isEqualTo(ArticleId.share("b2", 28));
    assertThat(ArticleId.share("é", 1_000)).isEqualTo(999);
  }
}
