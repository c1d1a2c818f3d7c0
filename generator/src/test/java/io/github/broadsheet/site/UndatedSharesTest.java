package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UndatedSharesTest {

  private static final int SIZE = 50;

  @Test
  void nothingHasNoParts() {
    assertThat(UndatedShares.ends(0, SIZE, i -> "b")).isEmpty();
  }

  @Test
  void whatFitsIsOnePart() {
    assertThat(parts(ids(SIZE))).hasSize(1);
  }

  @Test
  void thereAreAPowerOfTwoOfParts() {
    assertThat(List.of(0, 50, 51, 100, 101, 200, 201, 3_000))
        .extracting(things -> UndatedShares.count(things, SIZE))
        .containsExactly(1, 1, 2, 2, 4, 4, 8, 64);
  }

  @Test
  void allPartsTogetherAreTheList() {
    List<String> ids = ids(900);
    List<List<String>> parts = parts(ids);
    assertThat(parts).hasSize(32).allMatch(part -> part.size() < 2 * SIZE);
    assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(ids);
  }

  @Test
  void oneMoreChangesThePartThatItFallsInto() {
    List<String> ids = ids(900);
    for (String added : List.of("22new", "hhnew", "zznew")) {
      List<String> more = new ArrayList<>(ids);
      more.add(added);
      more.sort(null);
      List<List<String>> changed = new ArrayList<>(parts(more));
      changed.removeAll(parts(ids));
      assertThat(changed).hasSize(1);
      assertThat(changed.get(0)).contains(added);
    }
  }

  @Test
  void muchOfOneArticleIsCutByCount() {
    List<String> one = IntStream.range(0, 4 * SIZE).mapToObj(i -> "hhhh").toList();
    assertThat(parts(one)).extracting(List::size).containsExactly(SIZE, SIZE, SIZE, SIZE);
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> ArticleId.of(i + ".txt")).sorted().toList();
  }

  private static List<List<String>> parts(List<String> ids) {
    List<List<String>> parts = new ArrayList<>();
    int from = 0;
    for (int end : UndatedShares.ends(ids.size(), SIZE, ids::get)) {
      parts.add(ids.subList(from, end));
      from = end;
    }
    return parts;
  }
}
