package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.view.CalendarOverviewView;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.DayCell;
import io.github.broadsheet.site.view.YearRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/** {@code calendar/index.html}: all years and months of the archive at a glance. */
final class CalendarOverview implements PageKind {

  private static final String PATH = "calendar/index.html";
  private static final int MONTHS = 12;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    NewsCalendar calendar = NewsCalendar.of(edition.archive());
    String folio = FrontPage.folio(calendar);
    List<YearRow> rows = rows(calendar);
    int undated = calendar.undated().size();
    plan.accept(
        new Page(
            PATH,
            Inputs.of(desk).add(folio).add(rows).add(undated).checksum(),
            new Content.Templated(
                "calendar-overview.ftlh", () -> view(desk, folio, rows, undated))));
  }

  /** The newest year first. */
  private static List<YearRow> rows(NewsCalendar calendar) {
    int most =
        calendar.months().stream()
            .mapToInt(month -> NewsCalendar.count(calendar.in(month)))
            .max()
            .orElse(1);
    List<YearRow> rows = new ArrayList<>();
    for (int year : calendar.years()) {
      List<DayCell> months = new ArrayList<>(MONTHS);
      for (int month = 1; month <= MONTHS; month++) {
        months.add(cell(calendar, YearMonth.of(year, month), most));
      }
      int count = NewsCalendar.count(calendar.in(year));
      rows.add(0, new YearRow(Integer.toString(year), SitePath.year(year), count, months));
    }
    return rows;
  }

  private static DayCell cell(NewsCalendar calendar, YearMonth month, int most) {
    NavigableMap<LocalDate, List<ArticleCard>> days = calendar.in(month);
    int count = NewsCalendar.count(days);
    return count == 0
        ? new DayCell(month.getMonthValue(), 0, 0, null, "")
        : new DayCell(
            month.getMonthValue(),
            count,
            NewsCalendar.level(count, most),
            SitePath.month(month),
            Dates.month(month) + ": " + Names.count(count, "article"));
  }

  private static CalendarOverviewView view(
      CopyDesk desk, String folio, List<YearRow> rows, int undated) {
    String intro =
        rows.isEmpty()
            ? "No article of the archive has a day."
            : folio + ". The darker a month, the more was published.";
    return new CalendarOverviewView(
        desk.head("calendar", PATH)
            .title("Calendar of the archive")
            .name("Calendar")
            .description("All years and months of the archive at a glance: " + intro)
            .section("archive")
            .collection()
            .head(),
        intro,
        rows,
        undated);
  }
}
