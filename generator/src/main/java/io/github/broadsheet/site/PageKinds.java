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
  public static List<Page> plan(PageKind kind, Edition edition) {
    List<Page> pages = new ArrayList<>();
    Set<String> own = new HashSet<>();
    if (!(kind instanceof OwnPages)) {
      edition.ownPages().forEach(page -> own.add(page.path()));
    }
    kind.plan(
        edition,
        page -> {
          if (!own.contains(page.path())) {
            pages.add(page);
          }
        });
    return pages;
  }

  /**
   * The pages of a kind that list those of all. These, too, may be planned at the same time.
   *
   * @param planned what {@link #plan} has planned, of all kinds
   */
  public static List<Page> conclude(PageKind kind, Edition edition, List<Page> planned) {
    List<Page> pages = new ArrayList<>();
    kind.conclude(edition, planned, pages::add);
    return pages;
  }
}
