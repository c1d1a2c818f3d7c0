package io.github.broadsheet.site;

import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.Markup;
import io.github.broadsheet.site.view.OwnPageView;
import org.jsoup.Jsoup;

/**
 * Pages that the archivist wrote, as Markdown in {@code _pages}; one of the path of a built-in
 * page, such as {@code about.md}, takes its place.
 */
final class OwnPages implements PageKind {

  private static final int LONGEST_DESCRIPTION = 160;
  private static final int SHORTEST_DESCRIPTION = 40;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (SitePage page : edition.ownPages()) {
      plan.accept(
          new Page(
              page.path(),
              Inputs.of(desk).add(page).checksum(),
              new Content.Templated(
                  "own-page.ftlh",
                  () -> new OwnPageView(head(desk, page), page.title(), new Markup(page.html())))));
    }
  }

  private static Head head(CopyDesk desk, SitePage page) {
    String kind = page.path().equals("about.html") ? "about" : "page";
    HeadDraft head =
        desk.head(kind, page.path())
            .title(page.title())
            .name(page.title())
            .description(description(desk, page))
            .section(kind);
    head.thing(
        json ->
            JsonLd.thing(json, kind.equals("about") ? "AboutPage" : "WebPage", null)
                .text("name", page.title())
                .text("url", head.address(page.path()))
                .end());
    return head.head();
  }

  private static String description(CopyDesk desk, SitePage page) {
    String text = Jsoup.parse(page.html()).text();
    if (text.length() < SHORTEST_DESCRIPTION) {
      return page.title() + ": a page of " + desk.site().title() + ", an archive of news. " + text;
    }
    int end = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
    return text.length() <= LONGEST_DESCRIPTION || end < 0 ? text : text.substring(0, end);
  }
}
