package io.github.broadsheet.site;

import static io.github.broadsheet.site.SampleEdition.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteMapTest {

  private final Edition edition =
      new SampleEdition().with("a1", "2022-01-10", "Ferry", "One.").edition();

  @Test
  void articlesAreListedByMonthAndOtherPagesByFolder() throws Exception {
    Map<String, String> files =
        files(
            "index.html",
            "about.html",
            "2022/01/10/ferry-a1.html",
            "2022/01/index.html",
            "2022/index.html",
            "people/ada-ferry.html");
    assertThat(files)
        .containsOnlyKeys(
            "sitemap.xml",
            "sitemap/2022-01.xml",
            "sitemap/pages.xml",
            "sitemap/people.xml",
            "sitemap/years.xml");
    assertThat(FeedsTest.texts(FeedsTest.xml(at(files, "sitemap.xml")), "loc"))
        .containsExactly(
            "https://example.org/a/sitemap/2022-01.xml",
            "https://example.org/a/sitemap/pages.xml",
            "https://example.org/a/sitemap/people.xml",
            "https://example.org/a/sitemap/years.xml");
    assertThat(FeedsTest.texts(FeedsTest.xml(at(files, "sitemap/pages.xml")), "loc"))
        .containsExactly("https://example.org/a/about.html", "https://example.org/a/");
  }

  @Test
  void anArticleSaysItsDayAndNoOtherPageInventsOne() throws Exception {
    Map<String, String> files =
        files(
            "2022/01/10/ferry-a1.html",
            "2022/01/10/index.html",
            "2022/01/10/1.html", // an older part of a busy day
            "2022/01/10/another-a1.html",
            "2022/01/11/ferry-a1.html",
            "2022/01/index.html");
    assertThat(FeedsTest.texts(FeedsTest.xml(at(files, "sitemap/2022-01.xml")), "lastmod"))
        .containsExactly("2022-01-10");
  }

  @Test
  void aPageOfAnArchivistMayStandUnderAnyNumbers() throws Exception {
    Map<String, String> files = files("2022/13/45/visit-us.html", "2022/02/30/a1.html");
    assertThat(String.join("", files.values())).doesNotContain("<lastmod>").contains("visit-us");
  }

  @Test
  void whatSearchEnginesMayNotSeeIsNotListed() {
    List<Page> pages =
        List.of(
            PlannedPages.blank("search.html").unlisted(),
            PlannedPages.blank("feed.atom"),
            PlannedPages.blank("a.html"));
    assertThat(files(pages).get("sitemap/pages.xml")).containsOnlyOnce("<loc>").contains("a.html");
  }

  @Test
  void noSitemapNamesOver50000Addresses() throws Exception {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 50_001; i++) {
      pages.add(PlannedPages.blank("people/" + i + ".html"));
    }
    Map<String, String> files = files(pages);
    assertThat(files).containsKeys("sitemap/people.xml", "sitemap/people.2.xml");
    assertThat(FeedsTest.texts(FeedsTest.xml(at(files, "sitemap/people.2.xml")), "loc")).hasSize(1);
  }

  private Map<String, String> files(String... paths) {
    return files(List.of(paths).stream().map(PlannedPages::blank).toList());
  }

  private Map<String, String> files(List<Page> pages) {
    PagePlan plan = new PagePlan();
    pages.forEach(plan);
    List<Page> planned = new ArrayList<>();
    new SiteMap().conclude(edition, plan, planned::add);
    Map<String, String> files = new TreeMap<>();
    planned.forEach(page -> files.put(page.path(), SampleEdition.text(page)));
    return files;
  }
}
