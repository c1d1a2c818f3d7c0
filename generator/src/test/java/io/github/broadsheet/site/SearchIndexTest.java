package io.github.broadsheet.site;

import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @Test
  void theManifestSaysWhatThereIs() {
    assertThat(at(files(sample(3)), "search/manifest.js"))
        .startsWith("searchShard(\"manifest\",{")
        .contains("\"articles\":3,\"from\":\"2022-01-01\",\"to\":\"2022-01-03\"");
  }

  @Test
  void titlesLeadToTheirPages() {
    assertThat(at(files(sample(1)), "search/0/t0/0.js"))
        .isEqualTo(
            "searchShard(\"0/t0/0\",[[\"2022/01/01/news-0-a0\",\"News 0\",\"Words of 0.\"]])\n");
  }

  @Test
  void theTextStandsBesideThePageForPassages() {
    assertThat(at(files(sample(1)), "2022/01/01/news-0-a0.js"))
        .startsWith("searchShard(\"2022/01/01/news-0-a0\",[\"")
        .contains("\"Words of 0.\"");
  }

  @Test
  void namesAreOfferedForFilters() {
    assertThat(at(files(sample(1)), "search/people.js"))
        .isEqualTo("searchShard(\"people\",[[\"ada-ferry\",\"Ada Ferry\"]])\n");
    assertThat(at(files(sample(1)), "search/0/b0/0.js")).contains("\"@people/ada-ferry\":\"A\"");
  }

  @Test
  void withdrawnAndUnlistedArticlesAreNotFound() {
    SampleEdition sample =
        sample(1)
            .with("w1", "2022-02-01", "Gone", "Removed.", Status.WITHDRAWN)
            .with("u1", "2022-02-02", "Quiet", "Hidden.", Status.UNLISTED);
    assertThat(files(sample).values())
        .noneMatch(text -> text.matches("(?is).*\\b(gone|removed|quiet|hidden)\\b.*"));
  }

  @Test
  void anArchiveWithoutArticlesHasAnEmptyIndex() {
    assertThat(at(files(sample(0)), "search/manifest.js")).contains("\"segments\":[]");
  }

  @Test
  void aNewArticleLeavesTheOlderSegmentsAsTheyWere() {
    List<Page> before = pages(sample(2_049));
    List<Page> after = pages(sample(2_050));
    assertThat(after).anyMatch(page -> page.path().startsWith("search/1/"));
    for (Page page : before) {
      if (page.path().startsWith("search/0/")) {
        assertThat(after)
            .anyMatch(
                same ->
                    same.path().equals(page.path())
                        && same.inputs().get().equals(page.inputs().get()));
      }
    }
  }

  @Test
  void whatHasNoDayIsInSegmentsOfItsOwnAndNeverTheNewest() {
    SampleEdition sample = sample(2).with("hh", null, "Undated", "Words of no day.");
    assertThat(at(files(sample), "search/manifest.js"))
        .containsSubsequence(
            "{\"name\":\"undated-0\",",
            "\"articles\":1,\"from\":null,\"to\":null},",
            "{\"name\":\"0\",",
            "\"articles\":2,\"from\":\"2022-01-01\",\"to\":\"2022-01-02\"}]");
    assertThat(at(files(sample), "search/undated-0/contents.js")).contains("\"dated\":0");
  }

  @Test
  void anotherArticleOfADayLeavesWhatHasNoneAsItWas() {
    List<Page> before = pages(sample(2).with("hh", null, "Undated", "Words of no day."));
    List<Page> after = pages(sample(3).with("hh", null, "Undated", "Words of no day."));
    assertThat(inputs(after, "search/undated-0")).isEqualTo(inputs(before, "search/undated-0"));
    assertThat(inputs(after, "search/0")).isNotEqualTo(inputs(before, "search/0"));
  }

  private static Checksum inputs(List<Page> pages, String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow()
        .inputs()
        .get();
  }

  private static SampleEdition sample(int articles) {
    SampleEdition sample = new SampleEdition();
    for (int i = 0; i < articles; i++) {
      sample.with("a" + i, FIRST.plusDays(i).toString(), "News " + i, "Words of " + i + ".");
    }
    return sample;
  }

  private static Map<String, String> files(SampleEdition sample) {
    return SampleEdition.files(new SearchIndex(), sample.edition());
  }

  private static List<Page> pages(SampleEdition sample) {
    return PlannedPages.of(new SearchIndex(), sample.edition());
  }
}
