package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.DayView;
import io.github.broadsheet.site.view.EventItem;
import io.github.broadsheet.site.view.ListView;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was in the news of a day; articles of no known day have a list of their own. */
final class DayPages implements PageKind {

  private static final int A_PAGE = 100;
  private static final int MOST_EVENTS = 40;
  private static final String UNDATED = "undated/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    NewsCalendar calendar = NewsCalendar.of(edition.archive());
    Map<String, List<Integer>> events = edition.archive().eventsByDate();
    for (Map.Entry<LocalDate, List<ArticleCard>> entry : calendar.days().entrySet()) {
      LocalDate day = entry.getKey();
      Day of =
          new Day(
              day,
              entry.getValue().size(),
              OnThisDay.ofOthers(
                  edition.archive(),
                  day,
                  events.getOrDefault(day.toString(), List.of()),
                  MOST_EVENTS),
              calendar.days().lowerKey(day),
              calendar.days().higherKey(day));
      String path = SitePath.day(day);
      for (Part<ArticleCard> part :
          PagedList.of(entry.getValue(), A_PAGE, n -> SitePath.part(path, n)).parts()) {
        plan(desk, of, part, plan);
      }
    }
    for (Part<ArticleCard> part :
        new DatedList<>(calendar.undated(), card -> null, ArticleCard::id)
            .pages(A_PAGE, n -> SitePath.part(UNDATED, n))
            .parts()) {
      if (!part.items().isEmpty()) {
        plan.accept(
            new Page(
                SitePath.part(UNDATED, part.number()),
                Inputs.of(desk).items(part.items()).add(part.pager()).checksum(),
                new Content.Templated("list.ftlh", () -> undated(desk, part))));
      }
    }
  }

  /**
   * A day.
   *
   * @param events positions in the timeline
   */
  private record Day(
      LocalDate day,
      int articles,
      List<Integer> events,
      @Nullable LocalDate earlier,
      @Nullable LocalDate later) {}

  private static void plan(CopyDesk desk, Day day, Part<ArticleCard> part, Consumer<Page> plan) {
    Inputs inputs = Inputs.of(desk).items(part.items()).add(part.pager());
    inputs.add(day.articles()).add(day.earlier()).add(day.later());
    List<Integer> events = part.isFirst() ? day.events() : List.of();
    events.forEach(inputs::event);
    plan.accept(
        new Page(
            SitePath.part(SitePath.day(day.day()), part.number()),
            inputs.checksum(),
            new Content.Templated("day.ftlh", () -> view(desk, day, part, events))));
  }

  private static DayView view(
      CopyDesk desk, Day day, Part<ArticleCard> part, List<Integer> events) {
    LocalDate date = day.day();
    String words = Dates.day(date);
    String more = part.isFirst() ? "" : ", part " + part.number();
    int count = day.articles();
    String intro = Names.count(count, "article") + " published on this day" + more + ".";
    List<EventItem> items = OnThisDay.events(desk, events);
    HeadDraft head =
        desk.head("day", SitePath.part(SitePath.day(date), part.number()))
            .title("In the news on " + words + more)
            .name(part.isFirst() ? Integer.toString(date.getDayOfMonth()) : "Part " + part.number())
            .description("What was in the news on " + words + more + ": " + intro)
            .crumb(Integer.toString(date.getYear()), SitePath.year(date.getYear()))
            .crumb(Dates.month(date.getMonthValue()), SitePath.month(YearMonth.from(date)))
            .section("archive")
            .collection();
    if (!part.isFirst()) {
      head.crumb(Integer.toString(date.getDayOfMonth()), SitePath.day(date));
    }
    return new DayView(
        head.head(),
        When.of(date),
        intro,
        desk.items(part.items()),
        part.pager(),
        items,
        link(day.earlier()),
        link(day.later()));
  }

  private static @Nullable NameLink link(@Nullable LocalDate day) {
    return day == null ? null : new NameLink(Dates.day(day), SitePath.day(day), 0);
  }

  private static ListView undated(CopyDesk desk, Part<ArticleCard> part) {
    String heading =
        part.isFirst() ? "Undated articles" : "Undated articles, part " + part.number();
    return new ListView(
        desk.head("list", SitePath.part(UNDATED, part.number()))
            .title(heading)
            .name(part.isFirst() ? "Undated" : "Part " + part.number())
            .description(heading + ": articles of the archive whose day is not known.")
            .section("archive")
            .collection()
            .head(),
        heading,
        "Neither these articles nor what is known about them says when they appeared.",
        desk.items(part.items()),
        part.pager(),
        List.of());
  }
}
