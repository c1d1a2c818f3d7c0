package io.github.broadsheet.site;

import io.github.broadsheet.relate.Event;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.EventItem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the articles of a thread date, by the date they speak of: each sentence once, under the most
 * exact of its dates. The year that it is says nothing.
 */
final class ThreadTimeline {

  private static final int MOST = 60;
  private static final int A_YEAR = "2022".length();

  private static final Comparator<Dated> IN_TIME =
      Comparator.comparing(Dated::first).thenComparingInt(Dated::order);

  private ThreadTimeline() {}

  private record Dated(LocalDate first, int order, Event event) {

    boolean isYear() {
      return event.iso().length() == A_YEAR;
    }

    int exactness() {
      return Dates.isDay(event.iso()) ? 0 : isYear() ? 2 : 1;
    }
  }

  private record Told(Dated when, EventItem item) {}

  /** The events of a thread: where there are too many, days before months and years. */
  static List<EventItem> of(CopyDesk desk, StoryThread thread) {
    Set<String> told = new HashSet<>();
    int year = year(desk, thread);
    return all(desk, thread).stream()
        .filter(dated -> !dated.isYear() || dated.first.getYear() < year)
        .sorted(Comparator.comparingInt(Dated::exactness))
        .map(dated -> new Told(dated, desk.event(dated.event)))
        .filter(event -> told.add(event.item.sentence()))
        .limit(MOST)
        .sorted(Comparator.comparing(Told::when, IN_TIME))
        .map(Told::item)
        .toList();
  }

  /** The year of the first article that has a day. */
  private static int year(CopyDesk desk, StoryThread thread) {
    return thread.articles().stream()
        .map(article -> desk.card(article).published())
        .filter(Objects::nonNull)
        .mapToInt(LocalDate::getYear)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<Dated> all(CopyDesk desk, StoryThread thread) {
    List<Dated> events = new ArrayList<>();
    for (String article : thread.articles()) {
      for (Event event : desk.archive().events(article)) {
        try {
          events.add(new Dated(Dates.first(event.iso()), events.size(), event));
        } catch (DateTimeException e) {
          // A date that no calendar has is shown in its article alone.
        }
      }
    }
    return events;
  }
}
