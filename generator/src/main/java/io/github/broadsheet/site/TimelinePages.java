package io.github.broadsheet.site;

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
   * An event in its place.
   *
   * @param position in the archive's timeline
   */
  private record Dated(LocalDate first, Event event, int position) {

    /** By first day; of equal ones the year before the month before the day. */
    private static final Comparator<Dated> BY_DATE =
        Comparator.comparing(Dated::first)
            .thenComparingInt(dated -> dated.event.iso().length())
            .thenComparing(dated -> dated.event.iso());
  }

  private record Period(String name, String title, List<Dated> events) {}

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<Dated> events = events(edition.archive().timeline());
    List<Period> periods = events.size() <= A_PAGE ? List.of() : periods(events);
    List<Dated> latest =
        periods.isEmpty() ? events : events.subList(events.size() - LATEST, events.size());
    plan(desk, new Period("index", "Timeline", latest), byDecade(periods), events.size(), plan);
    for (Period period : periods) {
      plan(desk, period, List.of(), period.events().size(), plan);
    }
  }

  /** All events by date, each made when it is asked for: pages hold them until they are printed. */
  private static List<Dated> events(List<Event> timeline) {
    List<Dated> events = new ArrayList<>();
    for (int position = 0; position < timeline.size(); position++) {
      try {
        events.add(dated(timeline, position));
      } catch (DateTimeException e) {
        // A date that no calendar has is shown in its article alone.
      }
    }
    events.sort(Dated.BY_DATE);
    int[] positions = events.stream().mapToInt(Dated::position).toArray();
    return ListView.of(positions.length, i -> dated(timeline, positions[i]));
  }

  private static Dated dated(List<Event> timeline, int position) {
    Event event = timeline.get(position);
    return new Dated(Dates.first(event.iso()), event, position);
  }

  private static List<Period> periods(List<Dated> events) {
    List<Period> periods = new ArrayList<>();
    by(events, dated -> Integer.toString(dated.first().getYear()))
        .forEach(
            (year, ofYear) -> {
              if (ofYear.size() <= A_PAGE) {
                periods.add(new Period(year, year, ofYear));
              } else {
                by(ofYear, dated -> YearMonth.from(dated.first()).toString())
                    .forEach((month, ofMonth) -> cut(month, ofMonth, periods));
              }
            });
    return periods;
  }

  /** The way to the pages, a row for each ten years that have any. */
  private static List<NameGroup> byDecade(List<Period> periods) {
    Map<Integer, List<NameLink>> decades = new TreeMap<>();
    for (Period period : periods) {
      int year = period.events().get(0).first().getYear();
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

  private static void cut(String month, List<Dated> events, List<Period> periods) {
    String title = Dates.words(month);
    for (int from = 0; from < events.size(); from += A_PAGE) {
      int number = from / A_PAGE + 1;
      List<Dated> part = events.subList(from, Math.min(events.size(), from + A_PAGE));
      periods.add(
          number == 1
              ? new Period(month, title, part)
              : new Period(month + "-part-" + number, title + ", part " + number, part));
    }
  }

  /** Events of one key stand together, since they are in the order of their dates. */
  private static Map<String, List<Dated>> by(List<Dated> events, Function<Dated, String> key) {
    Map<String, List<Dated>> groups = new LinkedHashMap<>();
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
    for (Dated dated : period.events()) {
      inputs.event(dated.event());
    }
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
      by(period.events(), TimelinePages::decade)
          .forEach((decade, events) -> spread(desk, decade, events, groups));
    } else {
      by(period.events(), TimelinePages::month)
          .forEach((month, events) -> groups.add(group(desk, month, events)));
    }
    return new TimelineView(head.head(), heading, intro, periods, groups);
  }

  /** Few events of ten years stand together, more by year, many by month. */
  private static void spread(
      CopyDesk desk, String decade, List<Dated> ofDecade, List<EventGroup> groups) {
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

  private static String decade(Dated dated) {
    return dated.first().getYear() / 10 * 10 + "s";
  }

  private static String year(Dated dated) {
    return Integer.toString(dated.first().getYear());
  }

  /** The month, or the year of what is dated by nothing more. */
  private static String month(Dated dated) {
    String iso = dated.event().iso();
    return iso.equals(year(dated)) ? iso : YearMonth.from(dated.first()).toString();
  }

  private static EventGroup group(CopyDesk desk, String period, List<Dated> events) {
    List<EventItem> items = events.stream().map(dated -> desk.event(dated.event())).toList();
    String title = period.endsWith("s") ? period : Dates.words(period);
    return new EventGroup(title, "m" + period, items);
  }
}
