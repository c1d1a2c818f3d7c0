package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.relate.Companion;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.AgencyView;
import io.github.broadsheet.site.view.Head;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.ListView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page for each agency, paper or library that articles and captions credit. */
final class AgencyPages implements PageKind {

  private static final int A_PAGE = 60;
  private static final int MOST_CAPTIONS = 24;
  private static final int MOST_NAMES = 24;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (Agency agency : edition.archive().agencies()) {
      List<Integer> articles = agency.articles();
      String path = SitePath.agency(agency);
      for (Part<Integer> part :
          new DatedList<>(articles, desk.archive()::day, desk.archive()::id)
              .pages(A_PAGE, n -> SitePath.part(path, n))
              .parts()) {
        Inputs inputs = Inputs.of(desk).add(agency.name()).add(part.pager());
        part.items().forEach(i -> inputs.item((int) i));
        inputs.add(part.items().size());
        if (!part.isFirst()) {
          plan.accept(
              new Page(
                  SitePath.part(path, part.number()),
                  inputs.checksum(),
                  new Content.Templated("list.ftlh", () -> older(desk, agency, part))));
          continue;
        }
        List<CaptionEntry> captions = captions(desk, agency);
        captions.forEach(c -> inputs.add(c).article(c.where().article()));
        List<ArticleCard> credited = new ArrayList<>();
        part.items().forEach(i -> credited.add(desk.card((int) i)));
        captions.forEach(c -> credited.add(desk.card(c.where().article())));
        List<Companion> names = names(credited.stream().distinct().toList());
        names.forEach(name -> inputs.add(name).add(desk.name(name.key(), 0)));
        inputs.add(articles.size()).add(agency.captions().size());
        plan.accept(
            new Page(
                path,
                inputs.checksum(),
                new Content.Templated(
                    "agency.ftlh", () -> view(desk, agency, part, captions, names))));
      }
    }
  }

  private static List<CaptionEntry> captions(CopyDesk desk, Agency agency) {
    List<CaptionEntry> newest = new ArrayList<>();
    List<Integer> positions = agency.captions();
    for (int i = positions.size() - 1; i >= 0 && newest.size() < MOST_CAPTIONS; i--) {
      newest.add(desk.archive().captions().get(positions.get(i)));
    }
    return newest;
  }

  /** Who and what these articles name most. */
  static List<Companion> names(List<ArticleCard> cards) {
    Map<EntityKey, Integer> counts = new HashMap<>();
    cards.forEach(card -> card.names().forEach(key -> counts.merge(key, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(entry -> new Companion(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Companion name) -> -name.count())
                .thenComparing(Companion::key))
        .limit(MOST_NAMES)
        .toList();
  }

  private static AgencyView view(
      CopyDesk desk,
      Agency agency,
      Part<Integer> part,
      List<CaptionEntry> captions,
      List<Companion> names) {
    return new AgencyView(
        head(desk, agency),
        agency.name(),
        agency.articles().size(),
        agency.captions().size(),
        items(desk, part),
        part.pager(),
        captions.stream().map(caption -> desk.caption(caption, null)).toList(),
        Names.groups(desk, names, 8));
  }

  private static List<Item> items(CopyDesk desk, Part<Integer> part) {
    return part.items().stream().map(i -> desk.item(desk.card((int) i))).toList();
  }

  private static Head head(CopyDesk desk, Agency agency) {
    HeadDraft head =
        desk.head("agency", SitePath.agency(agency))
            .title(agency.name() + ": articles and pictures of the agency")
            .name(agency.name())
            .description(
                "What the archive credits to "
                    + agency.name()
                    + ": "
                    + Names.count(agency.articles().size(), "article")
                    + " and "
                    + Names.count(agency.captions().size(), "photo caption")
                    + ".")
            .crumb("Agencies", "agencies/index.html")
            .section("agencies");
    String address = head.address(SitePath.agency(agency));
    return head.thing(
            json ->
                JsonLd.thing(json, "CollectionPage", null)
                    .text("name", agency.name())
                    .text("url", address)
                    .thing(
                        "mainEntity", JsonLd.named("NewsMediaOrganization", agency.name(), address))
                    .end())
        .head();
  }

  private static ListView older(CopyDesk desk, Agency agency, Part<Integer> part) {
    String heading = agency.name() + ": earlier articles, part " + part.number();
    return new ListView(
        desk.head("list", SitePath.part(SitePath.agency(agency), part.number()))
            .title(heading + " (agency)")
            .name("Part " + part.number())
            .description(
                part.items().size()
                    + " earlier articles credited to "
                    + agency.name()
                    + "; part "
                    + part.number()
                    + " of the list, counted from the oldest.")
            .crumb("Agencies", "agencies/index.html")
            .crumb(agency.name(), SitePath.agency(agency))
            .section("agencies")
            .collection()
            .head(),
        heading,
        "",
        items(desk, part),
        part.pager(),
        List.of());
  }
}
