package io.github.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagePlanTest {

  private final SampleEdition sample =
      new SampleEdition()
          .with("aa", "2022-01-10", "Ferry returns", "It did.")
          .with("bb", "2022-01-11", "Ferry leaves", "It did.", Status.WITHDRAWN)
          .with("cc", "2022-01-12", "Port opens", "It did.");

  @Test
  void pagesOfARowArePlannedWhenTheyAreAskedFor() {
    List<Integer> asked = new ArrayList<>();
    PagePlan plan = new PagePlan();
    plan.accept(PlannedPages.blank("index.html"));
    plan.acceptRow(
        ListView.of(
            3,
            i -> {
              asked.add(i);
              return PlannedPages.blank(i + ".html");
            }));
    assertThat(plan.size()).isEqualTo(4);
    assertThat(asked).isEmpty();
    assertThat(paths(plan)).containsExactly("0.html", "1.html", "2.html", "index.html");
    assertThat(plan.rows().get(0).get(1).path()).isEqualTo("1.html");
    assertThat(asked).containsExactly(0, 1, 2, 1);
  }

  @Test
  void anArticleHasAPageAndASourceAndAWithdrawnOneNoSource() {
    assertThat(paths(PageKinds.plan(new ArticlePages(), sample.edition())))
        .containsExactly(
            "2022/01/10/ferry-returns-aa.html",
            "2022/01/10/ferry-returns-aa.source.html",
            "2022/01/11/ferry-leaves-bb.html",
            "2022/01/12/port-opens-cc.html",
            "2022/01/12/port-opens-cc.source.html");
  }

  @Test
  void aPageOfARowIsTheSameWhenItIsAskedForAgain() {
    for (PageKind kind : List.of(new ArticlePages(), new SearchIndex())) {
      List<Page> row = PageKinds.plan(kind, sample.edition()).rows().get(0);
      for (int i = 0; i < row.size(); i++) {
        assertThat(row.get(i).path()).isEqualTo(row.get(i).path());
        assertThat(row.get(i).inputs().get()).isEqualTo(row.get(i).inputs().get());
      }
    }
  }

  @Test
  void whatIsTakenFromAPlanIsNoLongerHeldThere() {
    PagePlan plan = PageKinds.plan(new SearchIndex(), sample.edition());
    assertThat(plan.takeRows()).hasSize(1);
    assertThat(plan.takeSingles()).isNotEmpty();
    assertThat(plan.size()).isZero();
  }

  @Test
  void pagesOfTheSitesOwnLeaveNoRoomForThoseOfTheirPaths() {
    Edition edition = sample.edition();
    String path = "2022/01/12/port-opens-cc.html";
    Edition withOwn =
        new Edition(
            edition.archive(),
            edition.articles(),
            edition.settings(),
            List.of(new SitePage(path, "The port", "<p>Open.</p>")),
            Map.of(),
            Pictures.none(),
            Issued.none(),
            edition.leaves());
    assertThat(paths(PageKinds.plan(new ArticlePages(), withOwn))).hasSize(4).doesNotContain(path);
    assertThat(paths(PageKinds.plan(new OwnPages(), withOwn))).containsExactly(path);
  }

  private static List<String> paths(PagePlan plan) {
    return plan.stream().map(Page::path).toList();
  }
}
