package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.ArticleId;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VolumeTest {

  private final SampleEdition archive = new SampleEdition();
  private int articles;

  @Test
  void aMonthOfManyArticlesIsCutIntoVolumes() {
    add(257, "2022-01-10");
    assertThat(names(Volume.months(archive))).containsExactly("2022-01", "2022-01.2");
    assertThat(sizes(Volume.months(archive))).containsExactly(256, 1);
  }

  @Test
  void aMonthThatFillsAVolumeIsOne() {
    add(256, "2022-01-10");
    assertThat(names(Volume.months(archive))).containsExactly("2022-01");
  }

  @Test
  void aYearOfAThousandArticlesStaysTogetherWhateverItsMonths() {
    add(700, "2022-01-10");
    add(300, "2022-02-10");
    assertThat(names(Volume.years(archive))).containsExactly("2022");
  }

  @Test
  void aYearOfMoreGoesByItsMonthsAndTheLargeOnesOfTheseByVolumes() {
    add(3, "2021-12-31");
    add(600, "2022-01-10");
    add(256, "2022-02-10");
    add(145, "2022-03-10");
    add(2, "2023-01-01");
    List<Volume> years = Volume.years(archive);
    assertThat(names(years))
        .containsExactly("2021", "2022-01", "2022-01.2", "2022-01.3", "2022-02", "2022-03", "2023");
    assertThat(sizes(years)).containsExactly(3, 256, 256, 88, 256, 145, 2);
  }

  @Test
  void aYearOfOneMonthIsCutAsTheMonthIs() {
    add(1_001, "2022-01-10");
    assertThat(names(Volume.years(archive)))
        .containsExactly("2022-01", "2022-01.2", "2022-01.3", "2022-01.4");
    assertThat(Volume.years(archive)).isEqualTo(Volume.months(archive));
  }

  @Test
  void articlesWithoutADayAreCutLikeAYear() {
    addUndated(1_000);
    assertThat(names(Volume.years(archive))).containsExactly("undated");
    addUndated(1);
    assertThat(names(Volume.years(archive)))
        .containsExactly("undated", "undated.2", "undated.3", "undated.4");
    assertThat(Volume.years(archive).get(3).title()).isEqualTo("Undated, part 4");
  }

  @Test
  void anotherArticleWithoutADayChangesOneVolume() {
    add(10, "2022-01-10");
    addUndated(1_100);
    Set<Checksum> before = inputs();
    archive.with("hhnew", null, "Ferry", "One.");
    assertThat(inputs()).hasSize(before.size()).filteredOn(sum -> !before.contains(sum)).hasSize(1);
    assertThat(before).hasSizeGreaterThan(5);
  }

  @Test
  void everyArticleStandsInOneVolumeInItsOrder() {
    add(3, "2021-12-31");
    add(600, "2022-01-10");
    add(401, "2022-03-10");
    List<Integer> all = IntStream.range(0, articles).boxed().toList();
    for (List<Volume> volumes : List.of(Volume.months(archive), Volume.years(archive))) {
      assertThat(volumes.stream().flatMap(volume -> volume.positions().stream()))
          .containsExactlyElementsOf(all);
      assertThat(volumes.stream().flatMap(volume -> volume.articles().stream()))
          .containsExactlyElementsOf(archive.articles());
    }
  }

  @Test
  void whatIsNotListedFillsNoVolume() {
    add(1_000, "2022-01-10");
    archive.with("unlisted", "2022-01-11", "Quiet", "One.", Status.UNLISTED);
    assertThat(names(Volume.years(archive))).containsExactly("2022");
  }

  private void add(int number, @Nullable String day) {
    for (int i = 0; i < number; i++) {
      archive.with(String.format(Locale.ROOT, "%04d", articles++), day, "Ferry", "One.");
    }
  }

  private void addUndated(int number) {
    for (int i = 0; i < number; i++) {
      archive.with(ArticleId.of(Integer.toString(articles++)), null, "Ferry", "One.");
    }
  }

  private Set<Checksum> inputs() {
    return Volume.months(archive).stream()
        .map(volume -> volume.inputs(archive))
        .collect(Collectors.toSet());
  }

  private static List<String> names(List<Volume> volumes) {
    return volumes.stream().map(Volume::name).toList();
  }

  private static List<Integer> sizes(List<Volume> volumes) {
    return volumes.stream().map(volume -> volume.positions().size()).toList();
  }
}
