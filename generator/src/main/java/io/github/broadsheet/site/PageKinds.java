package io.github.broadsheet.site;

import java.util.ArrayList;
import java.util.List;

/** THE list of kinds of pages. */
public final class PageKinds {

  private static final List<PageKind> BUILT_IN =
      List.of(
          new FrontPage(),
          new ArticlePages(),
          new EntityPages(),
          new EntityIndexes(),
          new AgencyPages(),
          new CaptionPages(),
          new QuotationPages(),
          new TimelinePages(),
          new CalendarPages(),
          new DayPages(),
          new ThreadPages(),
          new StandingPages(),
          new ReportPages(),
          new DataSet(),
          new Citations(),
          new NewsItems(),
          new Feeds(),
          new SearchIndex(),
          new SiteMap(),
          new Robots(),
          new OpenSearch(),
          new HostHeaders());

  private PageKinds() {}

  /** All kinds that the site has. */
  public static List<PageKind> builtIn() {
    return BUILT_IN;
  }

  /** Everything that an edition consists of. */
  public static List<Page> plan(Edition edition) {
    List<Page> pages = new ArrayList<>();
    for (PageKind kind : BUILT_IN) {
      kind.plan(edition, pages::add);
    }
    List<Page> planned = List.copyOf(pages);
    for (PageKind kind : BUILT_IN) {
      kind.conclude(edition, planned, pages::add);
    }
    return pages;
  }
}
