package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Companion;
import io.github.broadsheet.site.view.CalendarView;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.MonthTable;
import io.github.broadsheet.site.view.NameLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A page for each year and for each month, with calendars of how much there was to read. */
final class CalendarPages implements PageKind {

  /** Articles of a year or month that are listed; of fuller ones the calendar leads to the days. */
  private static final int LONGEST_LIST = 150;

  private static final int MONTHS = 12;

  /** A year or month, and those before and after it that have articles. */
  private record Period(
      String kind,
      String path,
      String heading,
      List<YearMonth> months,
      NavigableMap<LocalDate, List<ArticleCard>> days,
      @Nullable NameLink earlier,
      @Nullable NameLink later) {}

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    NewsCalendar calendar = NewsCalendar.of(edition.archive());
    List<NameLink> years =
        calendar.years().stream()
            .map(year -> new NameLink(Integer.toString(year), SitePath.year(year), 0))
            .toList();
    for (int i = 0; i < years.size(); i++) {
      int year = calendar.years().get(i);
      List<YearMonth> months =
          IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month)).toList();
      NameLink link = years.get(i);
      plan(
          desk,
          calendar,
          new Period(
              "year",
              SitePath.year(year),
              link.name(),
              months,
              calendar.in(year),
              at(years, i - 1),
              at(years, i + 1)),
          plan);
    }
    List<YearMonth> months = calendar.months();
    List<NameLink> links =
        months.stream().map(m -> new NameLink(Dates.month(m), SitePath.month(m), 0)).toList();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i);
      plan(
          desk,
          calendar,
          new Period(
              "month",
              SitePath.month(month),
              Dates.month(month),
              List.of(month),
              calendar.in(month),
              at(links, i - 1),
              at(links, i + 1)),
          plan);
    }
  }

  private static @Nullable NameLink at(List<NameLink> links, int index) {
    return index < 0 || index >= links.size() ? null : links.get(index);
  }

  private static void plan(
      CopyDesk desk, NewsCalendar calendar, Period period, Consumer<Page> plan) {
    List<ArticleCard> articles = NewsCalendar.articles(period.days());
    List<Companion> names = AgencyPages.names(articles);
    Inputs inputs = Inputs.of(desk).add(NewsCalendar.counts(period.days()));
    inputs.add(period.earlier()).add(period.later());
    names.forEach(name -> inputs.add(name).add(desk.name(name.key(), 0)));
    if (articles.size() <= LONGEST_LIST) {
      inputs.items(articles);
    }
    plan.accept(
        new Page(
            period.path(),
            inputs.checksum(),
            new Content.Templated("calendar.ftlh", () -> view(desk, calendar, period, names))));
  }

  private static CalendarView view(
      CopyDesk desk, NewsCalendar calendar, Period period, List<Companion> names) {
    List<ArticleCard> articles = NewsCalendar.articles(period.days());
    int most = period.days().values().stream().mapToInt(List::size).max().orElse(1);
    List<MonthTable> tables =
        period.months().stream().map(month -> calendar.table(month, most)).toList();
    int count = articles.size();
    String intro =
        Names.count(count, "article")
            + " on "
            + Names.count(period.days().size(), "day")
            + " of "
            + period.heading()
            + ".";
    HeadDraft head =
        desk.head(period.kind(), period.path())
            .title("News of " + period.heading())
            .name(period.kind().equals("year") ? period.heading() : monthName(period))
            .description(intro + " A calendar of the archive with the articles of each day.")
            .section("archive")
            .collection();
    if (period.kind().equals("month")) {
      int year = period.months().get(0).getYear();
      head.crumb(Integer.toString(year), SitePath.year(year));
    }
    List<Item> items = new ArrayList<>();
    if (count <= LONGEST_LIST) {
      items.addAll(desk.items(articles));
      Collections.reverse(items);
    }
    return new CalendarView(
        head.head(),
        period.heading(),
        intro,
        tables,
        items,
        period.earlier(),
        period.later(),
        Names.groups(desk, names, 8));
  }

  private static String monthName(Period period) {
    return Dates.month(period.months().get(0).getMonthValue());
  }
}
