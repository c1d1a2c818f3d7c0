package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Event;
import io.github.broadsheet.relate.Places;
import io.github.broadsheet.relate.Positions;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.DayCell;
import io.github.broadsheet.site.view.DaysView;
import io.github.broadsheet.site.view.EventItem;
import io.github.broadsheet.site.view.MonthOfDays;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.OnThisDayView;
import io.github.broadsheet.site.view.YearOfDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was in the news on a day of any year, and what articles say of it. Nothing in it depends on
 * the day on which the site is made: the index leads to all days, and a script marks today's.
 */
final class OnThisDay implements PageKind {

  static final String INDEX = "on-this-day/index.html";

  private static final int MOST_ITEMS = 10;
  private static final int MOST_EVENTS = 8;
  private static final int LEVELS = 4;

  /** A day of one year. */
  private static final class OfYear {

    private final Positions articles = new Positions();

    /** Positions in the timeline. */
    private final List<Integer> events = new ArrayList<>();
  }

  /** A day of all years, newest first, and its neighbours. */
  private record Day(
      MonthDay day,
      NavigableMap<LocalDate, OfYear> years,
      @Nullable MonthDay earlier,
      @Nullable MonthDay later) {

    int articles() {
      return years.values().stream().mapToInt(year -> year.articles.size()).sum();
    }
  }

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    NavigableMap<MonthDay, NavigableMap<LocalDate, OfYear>> days = days(edition);
    days.forEach(
        (day, years) ->
            plan(desk, new Day(day, years, days.lowerKey(day), days.higherKey(day)), plan));
    Map<MonthDay, Integer> counts = new TreeMap<>();
    days.forEach((day, years) -> counts.put(day, new Day(day, years, null, null).articles()));
    plan.accept(
        new Page(
            INDEX,
            Inputs.of(desk).add(counts).checksum(),
            new Content.Templated("days.ftlh", () -> index(desk, counts))));
  }

  /** {@code on-this-day/01-10.html}. */
  static String path(MonthDay day) {
    return "on-this-day/" + day.toString().substring(2) + ".html";
  }

  private static NavigableMap<MonthDay, NavigableMap<LocalDate, OfYear>> days(Edition edition) {
    NavigableMap<MonthDay, NavigableMap<LocalDate, OfYear>> days = new TreeMap<>();
    List<ArticleCard> cards = edition.archive().articles();
    for (int i = 0; i < cards.size(); i++) {
      ArticleCard card = cards.get(i);
      if (card.published() != null && card.status().isListed()) {
        at(days, card.published()).articles.add(i);
      }
    }
    edition
        .archive()
        .eventsByDate()
        .forEach(
            (iso, events) -> {
              LocalDate date = date(iso);
              if (date != null) {
                List<Integer> ofOthers = ofOthers(edition.archive(), date, events, MOST_EVENTS);
                if (!ofOthers.isEmpty()) {
                  at(days, date).events.addAll(ofOthers);
                }
              }
            });
    return days;
  }

  /**
   * The first events of a day that articles of other days tell of: its own are listed there.
   *
   * @param events positions in the timeline, as are those that are given
   */
  static List<Integer> ofOthers(Archive archive, LocalDate day, List<Integer> events, int most) {
    Places places = archive.eventPlaces();
    return events.stream()
        .filter(event -> !day.equals(archive.day(places.article(event))))
        .limit(most)
        .toList();
  }

  /** The events at some positions of the timeline. */
  static List<EventItem> events(CopyDesk desk, List<Integer> positions) {
    List<Event> all = desk.archive().timeline();
    return positions.stream().map(position -> desk.event(all.get(position))).toList();
  }

  /** The day that a date names; null for a month, a week, a year. */
  private static @Nullable LocalDate date(String iso) {
    try {
      return Dates.isDay(iso) ? LocalDate.parse(iso) : null;
    } catch (DateTimeException e) {
      return null; // a date that no calendar has is shown in its article alone
    }
  }

  private static OfYear at(
      NavigableMap<MonthDay, NavigableMap<LocalDate, OfYear>> days, LocalDate date) {
    return days.computeIfAbsent(
            MonthDay.from(date), day -> new TreeMap<>(Comparator.reverseOrder()))
        .computeIfAbsent(date, d -> new OfYear());
  }

  private static void plan(CopyDesk desk, Day day, Consumer<Page> plan) {
    Inputs inputs = Inputs.of(desk).add(day.day()).add(day.earlier()).add(day.later());
    day.years()
        .forEach(
            (date, year) -> {
              inputs.add(date).add(year.articles.size()).items(first(desk, year));
              year.events.forEach(inputs::event);
            });
    plan.accept(
        new Page(
            path(day.day()),
            inputs.checksum(),
            new Content.Templated("on-this-day.ftlh", () -> view(desk, day))));
  }

  private static List<ArticleCard> first(CopyDesk desk, OfYear year) {
    List<ArticleCard> articles = year.articles.in(desk.archive().articles());
    return articles.subList(0, Math.min(MOST_ITEMS, articles.size()));
  }

  private static OnThisDayView view(CopyDesk desk, Day day) {
    String words = words(day.day());
    int articles = day.articles();
    int years = day.years().size();
    String intro =
        (articles == 0 ? "No articles" : articles == 1 ? "1 article" : articles + " articles")
            + " published on "
            + words
            + (years == 1 ? " of one year, with " : " of " + years + " years, with ")
            + "what articles of other days say of it.";
    HeadDraft head =
        desk.head("on-this-day", path(day.day()))
            .title("On this day: " + words)
            .name(words)
            .description("On this day, " + words + ": " + intro)
            .crumb("On this day", INDEX)
            .section("archive")
            .collection();
    List<YearOfDay> groups = new ArrayList<>();
    day.years().forEach((date, year) -> groups.add(group(desk, date, year)));
    return new OnThisDayView(
        head.head(), words, intro, groups, link(day.earlier()), link(day.later()));
  }

  private static YearOfDay group(CopyDesk desk, LocalDate date, OfYear year) {
    String title = Integer.toString(date.getYear());
    List<EventItem> events = events(desk, year.events);
    int count = year.articles.size();
    return new YearOfDay(
        title,
        "y" + title,
        new NameLink(Dates.day(date), count == 0 ? null : SitePath.day(date), count),
        desk.items(first(desk, year)),
        events);
  }

  private static DaysView index(CopyDesk desk, Map<MonthDay, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<MonthOfDays> months = new ArrayList<>();
    for (Month month : Month.values()) {
      List<DayCell> cells = new ArrayList<>();
      for (int number = 1; number <= month.maxLength(); number++) {
        MonthDay day = MonthDay.of(month, number);
        cells.add(cell(day, counts.get(day), Math.max(1, most)));
      }
      months.add(new MonthOfDays(Dates.month(month.getValue()), month.getValue(), cells));
    }
    String intro =
        "What was in the news on a day of any year. "
            + counts.size()
            + (counts.size() == 1 ? " day has" : " days have")
            + " articles, or are spoken of in articles.";
    return new DaysView(
        desk.head("on-this-day-index", INDEX)
            .title("On this day")
            .description("On this day: " + intro)
            .section("archive")
            .collection()
            .head(),
        "On this day",
        intro,
        months);
  }

  private static DayCell cell(MonthDay day, @Nullable Integer count, int most) {
    int number = day.getDayOfMonth();
    if (count == null) {
      return new DayCell(number, 0, 0, null, "");
    }
    int level = count == 0 ? 0 : Math.max(1, (count * LEVELS + most - 1) / most);
    String label = words(day) + ": " + count + (count == 1 ? " article" : " articles");
    return new DayCell(number, count, level, path(day), label);
  }

  private static String words(MonthDay day) {
    return day.getDayOfMonth() + " " + Dates.month(day.getMonthValue());
  }

  private static @Nullable NameLink link(@Nullable MonthDay day) {
    return day == null ? null : new NameLink(words(day), path(day), 0);
  }
}
