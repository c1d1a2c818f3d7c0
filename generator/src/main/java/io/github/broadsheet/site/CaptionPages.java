package io.github.broadsheet.site;

import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.CaptionsView;
import io.github.broadsheet.site.view.NameLink;
import java.util.Comparator;
import java.util.List;

/** All photo captions, newest first. */
final class CaptionPages implements PageKind {

  private static final int A_PAGE = 60;
  private static final int MOST_CREDITS = 24;
  private static final String LIST = "captions/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<CaptionEntry> captions = edition.archive().captions();
    List<NameLink> credits =
        edition.archive().agencies().stream()
            .filter(agency -> !agency.captions().isEmpty())
            .sorted(
                Comparator.comparingInt((Agency agency) -> -agency.captions().size())
                    .thenComparing(Agency::slug))
            .limit(MOST_CREDITS)
            .map(a -> new NameLink(a.name(), SitePath.agency(a), a.captions().size()))
            .toList();
    CreditedAgencies agencies = new CreditedAgencies(edition.archive());
    DatedList<Integer> all =
        DatedList.ofPositions(
            captions.size(),
            i -> captions.get(i).published(),
            i -> captions.get(i).where().article());
    for (Part<Integer> part : all.pages(A_PAGE, n -> SitePath.part(LIST, n)).parts()) {
      List<NameLink> shown = part.isFirst() ? credits : List.of();
      Inputs inputs = Inputs.of(desk).add(shown).add(part.pager());
      for (int position : part.items()) {
        Agency agency = agencies.of(position);
        inputs.caption(position).add(agency == null ? null : agency.slug());
      }
      inputs.add(part.isFirst() ? captions.size() : 0);
      plan.accept(
          new Page(
              SitePath.part(LIST, part.number()),
              inputs.checksum(),
              new Content.Templated("captions.ftlh", () -> view(desk, part, agencies, shown))));
    }
  }

  private static CaptionsView view(
      CopyDesk desk, Part<Integer> part, CreditedAgencies agencies, List<NameLink> credits) {
    List<CaptionEntry> captions = desk.archive().captions();
    int all = captions.size();
    boolean first = part.isFirst();
    String intro =
        all == 0
            ? "No article of the archive has a photo caption."
            : first
                ? Names.count(all, "caption") + " with credit and article, newest first."
                : "Part " + part.number() + " of the captions, counted from the oldest.";
    HeadDraft head =
        desk.head("photos", SitePath.part(LIST, part.number()))
            .title(first ? "Photo captions" : "Photo captions, part " + part.number())
            .name(first ? "Captions" : "Part " + part.number())
            .description("Photo captions of the archive with their credits: " + intro)
            .section("captions")
            .collection();
    if (!first) {
      head.crumb("Captions", LIST);
    }
    return new CaptionsView(
        head.head(),
        intro,
        part.items().stream().map(i -> desk.caption(captions.get(i), agencies.of(i))).toList(),
        part.pager(),
        credits);
  }
}
