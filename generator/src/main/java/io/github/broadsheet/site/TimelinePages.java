package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Event;
import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.EventGroup;
import io.github.broadsheet.site.view.EventItem;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.TimelineView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the texts date, by date: on one page, or a page for each year, or for each month. */
final class TimelinePages implements PageKind {

  /** More events than this are spread over pages for years, and those over pages for months. */
  private static final int A_PAGE = 300;

  private static final int LATEST = 30;

  /** More events than this of ten years are told by years, and those of a year by months. */
  private static final int A_SECTION = 20;

  /** The few events before it share a row. */
  private static final int MODERN = 1900;

  private static final String LIST = "timeline/index.html";

  /**
   * The events of one date.
   *
   * @param from their positions in the archive's timeline
   * @param to behind the last
   */
  private record OfDate(LocalDate first, String iso, int from, int to) {

    /** By first day; of equal ones the year before the month before the day. */
    private static final Comparator<OfDate> BY_DATE =
        Comparator.comparing(OfDate::first)
            .thenComparingInt(date -> date.iso.length())
            .thenComparing(OfDate::iso);
  }

  /**
   * A page.
   *
   * @param events positions: pages hold them until they are printed
   */
  private record Period(String name, String title, List<Integer> events) {

    List<Event> in(Archive archive) {
      return ListView.of(events.size(), i -> archive.timeline().get(events.get(i)));
    }
  }

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Archive archive = edition.archive();
    List<OfDate> dates = dates(archive);
    List<Integer> events = events(dates);
    List<Period> periods = events.size() <= A_PAGE ? List.of() : periods(dates);
    List<Integer> latest =
        periods.isEmpty() ? events : events.subList(events.size() - LATEST, events.size());
    plan(
        desk,
        new Period("index", "Timeline", latest),
        byDecade(archive, periods),
        events.size(),
        plan);
    for (Period period : periods) {
      plan(desk, period, List.of(), period.events().size(), plan);
    }
  }

  private static List<OfDate> dates(Archive archive) {
    List<OfDate> dates = new ArrayList<>();
    int from = 0;
    for (Map.Entry<String, List<Integer>> date : archive.eventsByDate().entrySet()) {
      int to = from + date.getValue().size();
      try {
        dates.add(new OfDate(Dates.first(date.getKey()), date.getKey(), from, to));
      } catch (DateTimeException e) {
        // A date that no calendar has is shown in its article alone.
      }
      from = to;
    }
    dates.sort(OfDate.BY_DATE);
    return dates;
  }

  private static List<Integer> events(List<OfDate> dates) {
    int[] positions =
        dates.stream().flatMapToInt(date -> IntStream.range(date.from, date.to)).toArray();
    return ListView.of(positions.length, i -> positions[i]);
  }

  private static List<Period> periods(List<OfDate> dates) {
    List<Period> periods = new ArrayList<>();
    by(dates, date -> year(date.first))
        .forEach(
            (year, ofYear) -> {
              List<Integer> events = events(ofYear);
              if (events.size() <= A_PAGE) {
                periods.add(new Period(year, year, events));
              } else {
                by(ofYear, date -> YearMonth.from(date.first).toString())
                    .forEach((month, ofMonth) -> cut(month, events(ofMonth), periods));
              }
            });
    return periods;
  }

  /** The way to the pages, a row for each ten years that have any. */
  private static List<NameGroup> byDecade(Archive archive, List<Period> periods) {
    Map<Integer, List<NameLink>> decades = new TreeMap<>();
    for (Period period : periods) {
      int year = first(period.in(archive).get(0)).getYear();
      decades
          .computeIfAbsent(year < MODERN ? 0 : year / 10 * 10, decade -> new ArrayList<>())
          .add(new NameLink(period.title(), path(period), period.events().size()));
    }
    List<NameGroup> groups = new ArrayList<>();
    decades.forEach(
        (decade, links) -> {
          String title = decade == 0 ? "Before " + MODERN : decade + "s";
          groups.add(new NameGroup("period", title, links));
        });
    return groups;
  }

  private static void cut(String month, List<Integer> events, List<Period> periods) {
    String title = Dates.words(month);
    for (int from = 0; from < events.size(); from += A_PAGE) {
      int number = from / A_PAGE + 1;
      List<Integer> part = events.subList(from, Math.min(events.size(), from + A_PAGE));
      periods.add(
          number == 1
              ? new Period(month, title, part)
              : new Period(month + "-part-" + number, title + ", part " + number, part));
    }
  }

  /** What has one key stands together, since all is in the order of dates. */
  private static <T> Map<String, List<T>> by(List<T> events, Function<T, String> key) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    String last = "";
    int from = 0;
    for (int i = 0; i <= events.size(); i++) {
      String next = i == events.size() ? "" : key.apply(events.get(i));
      if (i > from && !next.equals(last)) {
        groups.put(last, events.subList(from, i));
        from = i;
      }
      last = next;
    }
    return groups;
  }

  private static String path(Period period) {
    return "timeline/" + period.name() + ".html";
  }

  private static void plan(
      CopyDesk desk, Period period, List<NameGroup> periods, int all, Consumer<Page> plan) {
    Inputs inputs = Inputs.of(desk).add(periods).add(all).add(period.title());
    period.events().forEach(inputs::event);
    plan.accept(
        new Page(
            path(period),
            inputs.checksum(),
            new Content.Templated("timeline.ftlh", () -> view(desk, period, periods, all))));
  }

  private static TimelineView view(CopyDesk desk, Period period, List<NameGroup> periods, int all) {
    boolean whole = period.name().equals("index");
    String heading = whole ? "Timeline" : "Timeline: " + period.title();
    String intro =
        all == 0
            ? "No article of the archive dates anything."
            : Names.count(all, "event")
                + ", dated by the words of the articles"
                + (periods.isEmpty() ? "." : "; the latest are below, all of them by period.");
    HeadDraft head =
        desk.head("timeline", path(period))
            .title(heading)
            .name(whole ? "Timeline" : period.title())
            .description(heading + ": " + intro + " Each leads to the sentence that says so.")
            .section("timeline")
            .collection();
    if (!whole) {
      head.crumb("Timeline", LIST);
    }
    List<EventGroup> groups = new ArrayList<>();
    if (whole) {
      by(period.in(desk.archive()), TimelinePages::decade)
          .forEach((decade, events) -> spread(desk, decade, events, groups));
    } else {
      by(period.in(desk.archive()), TimelinePages::month)
          .forEach((month, events) -> groups.add(group(desk, month, events)));
    }
    return new TimelineView(head.head(), heading, intro, periods, groups);
  }

  /** Few events of ten years stand together, more by year, many by month. */
  private static void spread(
      CopyDesk desk, String decade, List<Event> ofDecade, List<EventGroup> groups) {
    if (ofDecade.size() <= A_SECTION) {
      groups.add(group(desk, decade, ofDecade));
      return;
    }
    by(ofDecade, TimelinePages::year)
        .forEach(
            (year, ofYear) ->
                by(ofYear, ofYear.size() <= A_SECTION ? TimelinePages::year : TimelinePages::month)
                    .forEach((period, events) -> groups.add(group(desk, period, events))));
  }

  private static LocalDate first(Event event) {
    return Dates.first(event.iso());
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }

  private static String decade(Event event) {
    return first(event).getYear() / 10 * 10 + "s";
  }

  private static String year(Event event) {
    return year(first(event));
  }

  /** The month, or the year of what is dated by nothing more. */
  private static String month(Event event) {
    String iso = event.iso();
    return iso.equals(year(event)) ? iso : YearMonth.from(first(event)).toString();
  }

  private static EventGroup group(CopyDesk desk, String period, List<Event> events) {
    List<EventItem> items = events.stream().map(desk::event).toList();
    String title = period.endsWith("s") ? period : Dates.words(period);
    return new EventGroup(title, "m" + period, items);
  }
}
