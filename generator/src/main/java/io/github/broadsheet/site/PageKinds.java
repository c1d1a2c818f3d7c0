package io.github.broadsheet.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** THE list of kinds of pages. */
public final class PageKinds {

  private static final List<PageKind> BUILT_IN =
      List.of(
          new FrontPage(),
          new ArticlePages(),
          new EntityPages(),
          new EntityIndexes(),
          new AgencyPages(),
          new UncreditedPages(),
          new PictureFiles(),
          new CaptionPages(),
          new QuotationPages(),
          new TimelinePages(),
          new CalendarPages(),
          new DayPages(),
          new OnThisDay(),
          new ThreadPages(),
          new OwnPages(),
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
    Set<String> own = new HashSet<>();
    edition.ownPages().forEach(page -> own.add(page.path()));
    for (PageKind kind : BUILT_IN) {
      boolean beforeOthers = kind instanceof OwnPages;
      kind.plan(
          edition,
          page -> {
            if (beforeOthers || !own.contains(page.path())) {
              pages.add(page);
            }
          });
    }
    List<Page> planned = List.copyOf(pages);
    for (PageKind kind : BUILT_IN) {
      kind.conclude(edition, planned, pages::add);
    }
    return pages;
  }
}
