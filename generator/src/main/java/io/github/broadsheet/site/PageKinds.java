package io.github.broadsheet.site;

import io.github.broadsheet.relate.ListView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** THE list of kinds of pages. */
public final class PageKinds {

  private static final List<PageKind> BUILT_IN =
      List.of(
          new FrontPage(),
          new ArticlePages(),
          new EntityPages(),
          new BriefPages(),
          new EntityIndexes(),
          new NetworkPage(),
          new AgencyPages(),
          new UncreditedPages(),
          new PictureFiles(),
          new CaptionPages(),
          new QuotationPages(),
          new TimelinePages(),
          new CalendarOverview(),
          new CalendarPages(),
          new DayPages(),
          new OnThisDay(),
          new ThreadPages(),
          new OwnPages(),
          new StandingPages(),
          new ReportPages(),
          new DataSet(),
          new DataPages(),
          new Citations(),
          new NewsItems(),
          new Feeds(),
          new SearchIndex(),
          new DepartedPages(),
          new SiteMap(),
          new Robots(),
          new OpenSearch(),
          new HostHeaders());

  private PageKinds() {}

  /** All kinds that the site has. */
  public static List<PageKind> builtIn() {
    return BUILT_IN;
  }

  /** The pages of a kind. Kinds know nothing of each other, and may be planned at the same time. */
  public static PagePlan plan(PageKind kind, Edition edition) {
    PagePlan plan = new PagePlan();
    kind.plan(edition, plan);
    Set<String> own = new HashSet<>();
    edition.ownPages().forEach(page -> own.add(page.path()));
    return kind instanceof OwnPages || own.isEmpty() ? plan : without(own, plan);
  }

  /** A plan in which pages of the site's own leave no room for those of their paths. */
  private static PagePlan without(Set<String> own, PagePlan plan) {
    PagePlan rest = new PagePlan();
    for (List<Page> row : plan.rows()) {
      rest.acceptRow(
          ListView.of(
              row,
              IntStream.range(0, row.size())
                  .filter(i -> !own.contains(row.get(i).path()))
                  .toArray()));
    }
    plan.singles().stream().filter(page -> !own.contains(page.path())).forEach(rest);
    return rest;
  }

  /**
   * The pages of a kind that list those of all. These, too, may be planned at the same time.
   *
   * @param planned what {@link #plan} has planned, of all kinds
   */
  public static PagePlan conclude(PageKind kind, Edition edition, PagePlan planned) {
    PagePlan plan = new PagePlan();
    kind.conclude(edition, planned, plan);
    return plan;
  }
}
