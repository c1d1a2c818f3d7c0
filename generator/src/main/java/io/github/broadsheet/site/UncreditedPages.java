package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Companion;
import io.github.broadsheet.relate.Positions;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.ListView;
import io.github.broadsheet.site.view.NameLink;
import java.util.List;

/**
 * The articles that credit no agency, in an archive that has agencies: work of the paper's own
 * staff, and reports whose source an archivist may want to add.
 */
final class UncreditedPages implements PageKind {

  /** The list. */
  static final String LIST = "agencies/none/index.html";

  private static final int A_PAGE = 60;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<ArticleCard> cards =
        Positions.in(edition.archive().articles(), card -> isListed(card, edition.archive()));
    if (cards.isEmpty()) {
      return;
    }
    for (Part<ArticleCard> part :
        new DatedList<>(cards, ArticleCard::published, ArticleCard::id)
            .pages(A_PAGE, n -> SitePath.part(LIST, n))
            .parts()) {
      List<NameLink> names =
          part.isFirst() ? links(desk, AgencyPages.names(part.items())) : List.of();
      Inputs inputs = Inputs.of(desk).items(part.items()).add(part.pager()).add(names);
      plan.accept(
          new Page(
                  SitePath.part(LIST, part.number()),
                  inputs.add(cards.size()).checksum(),
                  new Content.Templated("list.ftlh", () -> view(desk, part, names, cards.size())))
              .unlisted());
    }
  }

  /** Whether an article stands in the list. */
  static boolean isListed(ArticleCard card, Archive archive) {
    return card.status().isListed() && card.agencies().isEmpty() && !archive.agencies().isEmpty();
  }

  private static List<NameLink> links(CopyDesk desk, List<Companion> names) {
    return names.stream().flatMap(name -> desk.name(name.key(), name.count()).stream()).toList();
  }

  private static ListView view(
      CopyDesk desk, Part<ArticleCard> part, List<NameLink> names, int count) {
    String heading = "No agency named";
    HeadDraft head =
        desk.head(part.isFirst() ? "agency" : "list", SitePath.part(LIST, part.number()))
            .title(part.isFirst() ? heading : heading + ", part " + part.number())
            .name(part.isFirst() ? heading : "Part " + part.number())
            .description("Articles of the archive that credit no agency for their text.")
            .crumb("Agencies", "agencies/index.html")
            .section("agencies")
            .unindexed();
    if (!part.isFirst()) {
      head.crumb(heading, LIST);
    }
    return new ListView(
        head.head(),
        part.isFirst() ? heading : heading + ": earlier articles, part " + part.number(),
        part.isFirst()
            ? Names.count(count, "article")
                + " that credit no agency: by the paper’s own staff, or of a source that is not"
                + " printed."
            : "",
        desk.items(part.items()),
        part.pager(),
        names);
  }
}
