package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.view.AboutView;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.PlainView;
import io.github.broadsheet.site.view.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages that every archive has: about, search, and what is shown for a path without a page. */
final class StandingPages implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Inputs inputs = Inputs.of(desk);
    plan.accept(
        new Page(
            "search.html",
            inputs.checksum(),
            new Content.Templated(
                "search.ftlh",
                () ->
                    new PlainView(
                        desk.head("search", "search.html")
                            .title("Search the archive")
                            .name("Search")
                            .description(
                                "Search the full text of the archive in the browser. What is typed"
                                    + " does not leave the reader's device.")
                            .section("search")
                            .head()))));
    plan.accept(
        new Page(
                "404.html",
                inputs.checksum(),
                new Content.Templated("notfound.ftlh", () -> new PlainView(notFound(desk))))
            .unlisted());
    about(desk, plan);
  }

  /** It is shown at any depth, so that its links begin at the root of the server. */
  private static Head notFound(CopyDesk desk) {
    Head head =
        desk.head("notfound", "404.html")
            .title("Page not found")
            .description("The page that was asked for is not in this archive.")
            .unindexed()
            .head();
    Site site = head.site();
    String root = URI.create(site.baseUrl()).getRawPath();
    return new Head(
        site,
        head.kind(),
        head.path(),
        root.isEmpty() ? "/" : root,
        head.title(),
        head.name(),
        head.description(),
        false,
        head.canonical(),
        null,
        null,
        List.of(),
        null,
        null,
        head.data());
  }

  private static void about(CopyDesk desk, Consumer<Page> plan) {
    Archive archive = desk.archive();
    List<NameLink> facts = new ArrayList<>();
    NewsCalendar calendar = NewsCalendar.of(archive);
    for (EntityType type : EntityType.values()) {
      facts.add(new NameLink(Names.plural(type), Names.index(type), archive.entities(type).size()));
    }
    facts.add(
        new NameLink("Quotations", "quotes/index.html", QuotationPages.listed(archive).length));
    facts.add(new NameLink("Photo captions", "captions/index.html", archive.captions().size()));
    facts.add(new NameLink("Dated events", "timeline/index.html", archive.timeline().size()));
    facts.add(new NameLink("Agencies", "agencies/index.html", archive.agencies().size()));
    facts.add(new NameLink("Story threads", "threads/index.html", archive.threads().size()));
    String folio = FrontPage.folio(calendar);
    ArticleCard newest =
        calendar.days().isEmpty() ? null : calendar.days().lastEntry().getValue().get(0);
    String example = newest == null ? null : ArticleDesk.citation(desk, newest);
    plan.accept(
        new Page(
            "about.html",
            Inputs.of(desk).add(facts).add(folio).add(example).checksum(),
            new Content.Templated("about.ftlh", () -> about(desk, folio, facts, example))));
  }

  private static AboutView about(
      CopyDesk desk, String folio, List<NameLink> facts, @Nullable String example) {
    HeadDraft head =
        desk.head("about", "about.html")
            .title("About this archive")
            .name("About")
            .description(
                "What "
                    + desk.site().title()
                    + " holds ("
                    + folio
                    + "), how a program marked it,"
                    + " how to cite it, and how to ask for a correction.")
            .section("about");
    head.thing(
        json ->
            JsonLd.thing(json, "AboutPage", null)
                .text("name", "About this archive")
                .text("url", head.address("about.html"))
                .end());
    return new AboutView(head.head(), folio, facts, example);
  }
}
