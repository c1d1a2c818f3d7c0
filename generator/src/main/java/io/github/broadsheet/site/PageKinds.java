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

  /** Everything that an edition consists of. */
  public static List<Page> plan(Edition edition) {
    return conclude(edition, BUILT_IN.stream().map(kind -> plan(kind, edition)).toList());
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
   * Everything that an edition consists of.
   *
   * @param planned the pages of each kind, in the order of {@link #builtIn()}
   */
  public static List<Page> conclude(Edition edition, List<List<Page>> planned) {
    List<Page> pages = new ArrayList<>();
    planned.forEach(pages::addAll);
    List<Page> known = List.copyOf(pages);
    for (PageKind kind : BUILT_IN) {
      kind.conclude(edition, known, pages::add);
    }
    return pages;
  }
}
