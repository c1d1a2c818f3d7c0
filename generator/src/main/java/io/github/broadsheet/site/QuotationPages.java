package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.QuotationEntry;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.QuoteGroup;
import io.github.broadsheet.site.view.QuotesView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All quotations, newest first, and who is quoted most. */
final class QuotationPages implements PageKind {

  private static final int A_PAGE = 60;
  private static final int MOST_SPEAKERS = 24;

  /** Characters of a quotation whose speaker is not known. */
  private static final int SHORTEST_OF_NOBODY = 40;

  private static final String LIST = "quotes/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Archive archive = edition.archive();
    int[] listed = listed(archive);
    List<QuotationEntry> all = archive.quotations();
    DatedList<Integer> order =
        DatedList.ofPositions(
            listed.length,
            i -> all.get(listed[i]).published(),
            i -> all.get(listed[i]).where().article());
    List<NameLink> speakers = speakers(edition);
    for (Part<Integer> part : order.pages(A_PAGE, n -> SitePath.part(LIST, n)).parts()) {
      List<NameLink> shown = part.isFirst() ? speakers : List.of();
      Inputs inputs = Inputs.of(desk).add(shown).add(part.pager());
      part.items().forEach(i -> inputs.quotation(listed[i]));
      inputs.add(part.isFirst() ? listed.length : 0);
      plan.accept(
          new Page(
              SitePath.part(LIST, part.number()),
              inputs.checksum(),
              new Content.Templated("quotes.ftlh", () -> view(desk, part, listed, shown))));
    }
  }

  /** Positions of all but a word or two in marks that nobody is said to have spoken. */
  static int[] listed(Archive archive) {
    return archive.quotations(SHORTEST_OF_NOBODY);
  }

  private static List<NameLink> speakers(Edition edition) {
    List<NameLink> speakers = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      for (Entity entity : edition.archive().entities(type)) {
        if (!entity.quotations().isEmpty()) {
          boolean rare = edition.archive().isRare(entity.key());
          String path = SitePath.entity(entity.key(), edition.archive()) + (rare ? "" : "#quotes");
          speakers.add(new NameLink(entity.name(), path, entity.quotations().size()));
        }
      }
    }
    return speakers.stream()
        .sorted(
            Comparator.comparingInt((NameLink speaker) -> -speaker.count())
                .thenComparing(NameLink::name))
        .limit(MOST_SPEAKERS)
        .toList();
  }

  private static QuotesView view(
      CopyDesk desk, Part<Integer> part, int[] listed, List<NameLink> speakers) {
    List<QuotationEntry> quotations = desk.archive().quotations();
    int all = listed.length;
    boolean first = part.isFirst();
    String intro =
        all == 0
            ? "No article of the archive quotes anybody."
            : first
                ? Names.count(all, "quotation") + ", newest first."
                : "Part " + part.number() + " of the quotations, counted from the oldest.";
    HeadDraft head =
        desk.head("quotes", SitePath.part(LIST, part.number()))
            .title(first ? "Quotations" : "Quotations, part " + part.number())
            .name(first ? "Quotations" : "Part " + part.number())
            .description("What people said in the articles of the archive: " + intro)
            .section("quotes")
            .collection();
    if (!first) {
      head.crumb("Quotations", LIST);
    }
    return new QuotesView(
        head.head(),
        intro,
        QuoteGroup.of(
            part.items().stream().map(i -> desk.quote(quotations.get(listed[i]))).toList()),
        part.pager(),
        speakers);
  }
}
