package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Status;
import io.github.broadsheet.site.view.DayCell;
import io.github.broadsheet.site.view.DaysView;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.OnThisDayView;
import io.github.broadsheet.site.view.YearOfDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnThisDayTest {

  private final SampleEdition sample =
      new SampleEdition()
          .with("aa", "2021-03-08", "Ferry returns", "It sails.")
          .with("bb", "2022-03-08", "Ferry stops", "It rests.")
          .with("cc", "2020-02-29", "A day too many", "It leaps.")
          .with("dd", "2022-03-08", "Taken back", "It never sailed.", Status.WITHDRAWN)
          .with("ee", null, "No day", "It floats.");

  @Test
  void everyDayThatHasArticlesHasAPageAndThereIsAnIndex() {
    assertThat(pages())
        .extracting(Page::path)
        .containsExactly(
            "on-this-day/02-29.html", "on-this-day/03-08.html", "on-this-day/index.html");
  }

  @Test
  void theYearsOfADayStandNewestFirstWithoutWhatWasWithdrawn() {
    OnThisDayView day = (OnThisDayView) view(pages().get(1));
    assertThat(day.heading()).isEqualTo("8 March");
    assertThat(day.years()).extracting(YearOfDay::title).containsExactly("2022", "2021");
    assertThat(day.years().get(0).items())
        .extracting(Item::headline)
        .containsExactly("Ferry stops");
    assertThat(day.years().get(0).day().path()).isEqualTo("2022/03/08/index.html");
    assertThat(day.earlier()).isNotNull();
    assertThat(day.later()).isNull();
  }

  @Test
  void theIndexHasAllDaysOfALeapYearAndLinksThoseThatHaveAPage() {
    DaysView index = (DaysView) view(pages().get(2));
    List<DayCell> cells = index.months().stream().flatMap(month -> month.days().stream()).toList();
    assertThat(cells).hasSize(366);
    assertThat(cells)
        .filteredOn(cell -> cell.path() != null)
        .extracting(DayCell::label)
        .containsExactly("29 February: 1 article", "8 March: 2 articles");
  }

  @Test
  void aNewArticleOfAnotherDayLeavesThePageOfADayAsItIs() {
    List<Page> before = pages();
    sample.with("ff", "2016-02-29", "Another leap", "It leaps again.");
    List<Page> after = pages();
    assertThat(after.get(1).inputs().get()).isEqualTo(before.get(1).inputs().get());
    assertThat(after.get(0).inputs().get()).isNotEqualTo(before.get(0).inputs().get());
    assertThat(after.get(2).inputs().get()).isNotEqualTo(before.get(2).inputs().get());
  }

  private List<Page> pages() {
    return PlannedPages.of(new OnThisDay(), sample.edition());
  }

  private static Object view(Page page) {
    return ((Content.Templated) page.content()).view().get();
  }
}
