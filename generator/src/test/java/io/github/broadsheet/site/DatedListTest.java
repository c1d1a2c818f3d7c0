package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.ArticleId;
import io.github.broadsheet.site.PagedList.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedListTest {

  private static final int SIZE = 60;

  /** Of an article, its day where known. */
  private record Thing(String id, @Nullable LocalDate day) {}

  @Test
  void aListWithoutDaysHasNoPageThatLooksAbandoned() {
    for (int things = 1; things < 400; things++) {
      int least = Math.min(things, PagedList.LEAST);
      assertThat(sizes(pages(list(things, 0)))).allMatch(size -> size < 2 * SIZE);
      assertThat(sizes(pages(list(things, 0)))).allMatch(size -> size >= least);
    }
  }

  @Test
  void everyThingStandsOnOnePageAndTheNewestOnTheFirst() {
    List<Thing> list = list(400, 300);
    List<Thing> shown = new ArrayList<>();
    for (Part<Thing> part : pages(list)) {
      shown.addAll(part.items());
    }
    Collections.reverse(shown);
    assertThat(shown).startsWith(list.get(300)).endsWith(list.get(299));
    assertThat(shown).containsExactlyInAnyOrderElementsOf(list);
  }

  @Test
  void somethingNewerChangesTheFirstPageAlone() {
    List<Thing> list = list(400, 305);
    assertThat(changed(list, with(list, "new", LocalDate.of(2022, 1, 1)))).containsExactly(0);
  }

  @Test
  void somethingWithoutADayChangesOnePageWhateverHasDays() {
    for (int dated : List.of(0, 5, 305)) {
      List<Thing> list = list(400, dated);
      assertThat(changed(list, with(list, "hhnew", null))).hasSize(1);
    }
  }

  @Test
  void fewWithoutADayStandWithTheOldest() {
    List<Thing> list = list(7, 200);
    List<Part<Thing>> pages = pages(list);
    assertThat(sizes(pages)).containsExactly(20, SIZE, SIZE, SIZE + 7);
    assertThat(changed(list, with(list, "hhnew", null))).containsExactly(1);
  }

  @Test
  void aListWithDaysIsCountedFromTheOldest() {
    assertThat(sizes(pages(list(0, 79)))).containsExactly(79);
    assertThat(sizes(pages(list(0, 80)))).containsExactly(20, SIZE);
    assertThat(sizes(pages(list(0, 150)))).containsExactly(30, SIZE, SIZE);
  }

  private static List<Thing> list(int undated, int dated) {
    List<Thing> things = new ArrayList<>();
    LocalDate first = LocalDate.of(2021, 1, 1);
    IntStream.range(0, dated)
        .forEach(i -> things.add(new Thing(ArticleId.of("d" + i), first.plusDays(i))));
    IntStream.range(0, undated).forEach(i -> things.add(new Thing(ArticleId.of("u" + i), null)));
    return inOrder(things);
  }

  private static List<Thing> with(List<Thing> list, String id, @Nullable LocalDate day) {
    List<Thing> more = new ArrayList<>(list);
    more.add(new Thing(id, day));
    return inOrder(more);
  }

  private static List<Thing> inOrder(List<Thing> things) {
    things.sort(Comparator.comparing(thing -> Objects.toString(thing.day(), "~") + thing.id()));
    return things;
  }

  private static List<Part<Thing>> pages(List<Thing> list) {
    return new DatedList<>(list, Thing::day, Thing::id).pages(SIZE, n -> n + ".html").parts();
  }

  private static List<Integer> sizes(List<Part<Thing>> pages) {
    return pages.stream().map(part -> part.items().size()).toList();
  }

  /** Numbers of the pages that are not as they were. */
  private static List<Integer> changed(List<Thing> before, List<Thing> after) {
    Map<Integer, Part<Thing>> old = new HashMap<>();
    pages(before).forEach(part -> old.put(part.number(), part));
    return pages(after).stream()
        .filter(part -> !part.equals(old.get(part.number())))
        .map(Part::number)
        .toList();
  }
}
