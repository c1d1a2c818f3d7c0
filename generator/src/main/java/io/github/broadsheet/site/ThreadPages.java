package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.ListView;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.ThreadItem;
import io.github.broadsheet.site.view.ThreadsView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Runs of articles about the same events. */
final class ThreadPages implements PageKind {

  private static final int A_PAGE = 100;
  private static final String LIST = "threads/index.html";

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<StoryThread> threads = edition.archive().threads();
    if (threads.isEmpty()) {
      return;
    }
    List<StoryThread> oldestFirst = new ArrayList<>(threads);
    Collections.reverse(oldestFirst);
    for (Part<StoryThread> part :
        PagedList.of(oldestFirst, A_PAGE, n -> SitePath.part(LIST, n)).parts()) {
      List<ThreadItem> items = part.items().stream().map(t -> item(desk, t)).toList();
      plan.accept(
          new Page(
              SitePath.part(LIST, part.number()),
              Inputs.of(desk).add(items).add(part.pager()).add(threads.size()).fingerprint(),
              new Content.Templated(
                  "threads.ftlh", () -> list(desk, part, items, threads.size()))));
    }
    for (StoryThread thread : threads) {
      List<ArticleCard> cards = thread.articles().stream().map(desk::card).toList();
      String path = SitePath.thread(thread);
      for (Part<ArticleCard> part :
          PagedList.of(cards, A_PAGE, n -> SitePath.part(path, n)).parts()) {
        plan.accept(
            new Page(
                SitePath.part(path, part.number()),
                Inputs.of(desk)
                    .add(thread.title())
                    .items(part.items())
                    .add(item(desk, thread))
                    .add(part.pager())
                    .fingerprint(),
                new Content.Templated("list.ftlh", () -> thread(desk, thread, part))));
      }
    }
  }

  /** A thread as lists show it. */
  static ThreadItem item(CopyDesk desk, StoryThread thread) {
    List<LocalDate> days =
        thread.articles().stream()
            .map(id -> desk.card(id).published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    String span = "";
    if (!days.isEmpty()) {
      String first = Dates.day(days.get(0));
      String last = Dates.day(days.get(days.size() - 1));
      span = first.equals(last) ? first : first + " to " + last;
    }
    return new ThreadItem(thread.title(), SitePath.thread(thread), thread.articles().size(), span);
  }

  private static ThreadsView list(
      CopyDesk desk, Part<StoryThread> part, List<ThreadItem> items, int all) {
    String more = part.isFirst() ? "" : ", part " + part.number();
    String intro =
        all
            + (all == 1 ? " run" : " runs")
            + " of articles about the same events, newest first"
            + more
            + ".";
    HeadDraft head =
        desk.head("threads", SitePath.part(LIST, part.number()))
            .title("Story threads" + more)
            .name(part.isFirst() ? "Threads" : "Part " + part.number())
            .description("Story threads" + more + ": " + intro)
            .section("threads")
            .collection();
    if (!part.isFirst()) {
      head.crumb("Threads", LIST);
    }
    return new ThreadsView(head.head(), intro, items, part.pager());
  }

  private static ListView thread(CopyDesk desk, StoryThread thread, Part<ArticleCard> part) {
    ThreadItem item = item(desk, thread);
    String more = part.isFirst() ? "" : ", part " + part.number();
    String intro = item.count() + " articles that follow the same events, " + item.span() + ".";
    HeadDraft head =
        desk.head("thread", SitePath.part(SitePath.thread(thread), part.number()))
            .title("Story: " + thread.title() + more)
            .name(thread.title() + more)
            .description(thread.title() + more + ": " + intro)
            .crumb("Threads", LIST)
            .section("threads")
            .collection();
    return new ListView(
        head.head(),
        thread.title() + more,
        intro,
        desk.items(part.items()),
        part.pager(),
        List.<NameLink>of());
  }
}
