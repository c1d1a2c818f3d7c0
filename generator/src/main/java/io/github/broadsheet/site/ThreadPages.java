package io.github.broadsheet.site;

import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.ListView;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.ThreadItem;
import io.github.broadsheet.site.view.ThreadView;
import io.github.broadsheet.site.view.ThreadsView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs of articles about the same events. */
final class ThreadPages implements PageKind {

  private static final int A_PAGE = 100;
  private static final String LIST = "threads/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<StoryThread> threads = edition.archive().threads();
    List<StoryThread> oldestFirst = new ArrayList<>(threads);
    Collections.reverse(oldestFirst);
    for (Part<StoryThread> part :
        PagedList.of(oldestFirst, A_PAGE, n -> SitePath.part(LIST, n)).parts()) {
      List<ThreadItem> items = part.items().stream().map(t -> item(desk, t)).toList();
      plan.accept(
          new Page(
              SitePath.part(LIST, part.number()),
              Inputs.of(desk).add(items).add(part.pager()).add(threads.size()).checksum(),
              new Content.Templated(
                  "threads.ftlh", () -> list(desk, part, items, threads.size()))));
    }
    for (StoryThread thread : threads) {
      plan(desk, thread, plan);
    }
  }

  private static void plan(CopyDesk desk, StoryThread thread, Consumer<Page> plan) {
    List<String> articles = thread.articles();
    List<ArticleCard> cards =
        io.github.broadsheet.relate.ListView.of(articles.size(), i -> desk.card(articles.get(i)));
    String path = SitePath.thread(thread);
    ThreadItem item = item(desk, thread);
    for (Part<ArticleCard> part :
        PagedList.of(cards, A_PAGE, n -> SitePath.part(path, n)).parts()) {
      Inputs inputs = Inputs.of(desk).items(part.items()).add(item).add(part.pager());
      if (part.isFirst()) {
        inputs.add(names(desk, thread));
        thread.articles().forEach(inputs::article);
      }
      plan.accept(
          new Page(
              SitePath.part(path, part.number()),
              inputs.checksum(),
              part.isFirst()
                  ? new Content.Templated("thread.ftlh", () -> first(desk, thread, item, part))
                  : new Content.Templated("list.ftlh", () -> older(desk, item, part))));
    }
  }

  private static List<NameLink> names(CopyDesk desk, StoryThread thread) {
    return thread.names().stream()
        .map(name -> desk.name(name, 0))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A thread as lists show it. */
  static ThreadItem item(CopyDesk desk, StoryThread thread) {
    LocalDate from = null;
    LocalDate to = null;
    for (String article : thread.articles()) { // oldest first
      LocalDate day = desk.card(article).published();
      from = from == null ? day : from;
      to = day == null ? to : day;
    }
    String span = "";
    if (from != null && to != null) {
      span = from.equals(to) ? Dates.day(from) : Dates.day(from) + " to " + Dates.day(to);
    }
    return new ThreadItem(thread.title(), SitePath.thread(thread), thread.articles().size(), span);
  }

  private static ThreadsView list(
      CopyDesk desk, Part<StoryThread> part, List<ThreadItem> items, int all) {
    String more = part.isFirst() ? "" : ", part " + part.number();
    String intro =
        all == 0
            ? "No articles of the archive follow the same events yet."
            : all
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

  private static ThreadView first(
      CopyDesk desk, StoryThread thread, ThreadItem item, Part<ArticleCard> part) {
    String intro = intro(item);
    return new ThreadView(
        head(desk, item, part).head(),
        item.title(),
        intro,
        names(desk, thread),
        ThreadTimeline.of(desk, thread),
        desk.items(part.items()),
        part.pager());
  }

  private static ListView older(CopyDesk desk, ThreadItem item, Part<ArticleCard> part) {
    return new ListView(
        head(desk, item, part).head(),
        item.title() + more(part),
        intro(item),
        desk.items(part.items()),
        part.pager(),
        List.of());
  }

  private static String intro(ThreadItem item) {
    String when = item.span().isEmpty() ? "" : ", " + item.span();
    return item.count() + " articles that follow the same events" + when + ".";
  }

  private static String more(Part<?> part) {
    return part.isFirst() ? "" : ", part " + part.number();
  }

  private static HeadDraft head(CopyDesk desk, ThreadItem item, Part<ArticleCard> part) {
    String name = item.title() + more(part);
    return desk.head("thread", SitePath.part(item.path(), part.number()))
        .title("Story: " + name)
        .name(name)
        .description(name + ": " + intro(item))
        .crumb("Threads", LIST)
        .section("threads")
        .collection();
  }
}
