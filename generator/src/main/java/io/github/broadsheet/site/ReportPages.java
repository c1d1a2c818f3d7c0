package io.github.broadsheet.site;

import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.site.view.Doubt;
import io.github.broadsheet.site.view.DoubtsOfArticle;
import io.github.broadsheet.site.view.NameLink;
import io.github.broadsheet.site.view.ReportView;
import io.github.broadsheet.site.view.SharedLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the program was not sure of, year by year, for the archivist. */
final class ReportPages implements PageKind {

  private static final int MOST_DOUBTS = 8;
  private static final String LIST = "report/index.html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    List<Volume> volumes = Volume.years(edition.archive());
    List<NameLink> periods =
        volumes.stream()
            .map(volume -> new NameLink(volume.title(), path(volume), volume.articles().size()))
            .toList();
    List<SharedLines> shared = shared(edition.habits());
    plan.accept(
        new Page(
                LIST,
                Inputs.of(desk).add(periods).add(shared).checksum(),
                new Content.Templated("report.ftlh", () -> index(desk, periods, shared)))
            .unlisted());
    for (Volume volume : volumes) {
      Inputs inputs = Inputs.of(desk);
      volume.positions().forEach(position -> inputs.article((int) position).item((int) position));
      plan.accept(
          new Page(
                  path(volume),
                  inputs.checksum(),
                  new Content.Templated("report.ftlh", () -> view(desk, volume)))
              .unlisted());
    }
  }

  private static List<SharedLines> shared(Map<String, Habits> habits) {
    List<SharedLines> shared = new ArrayList<>();
    new TreeMap<>(habits)
        .forEach(
            (folder, habit) -> {
              if (!habit.lines().isEmpty()) {
                shared.add(new SharedLines(folder, lines(habit, true), lines(habit, false)));
              }
            });
    return shared;
  }

  private static List<SharedLines.Line> lines(Habits habits, boolean leftovers) {
    return habits.lines().stream()
        .filter(line -> line.isLeftover() == leftovers)
        .map(line -> new SharedLines.Line(line.text(), line.articles(), line.of()))
        .toList();
  }

  private static String path(Volume volume) {
    return "report/of-" + volume.name() + ".html";
  }

  private static ReportView index(CopyDesk desk, List<NameLink> periods, List<SharedLines> shared) {
    String intro =
        "What the program that made this archive was not sure of, so that a person may look.";
    return new ReportView(
        desk.head("report", LIST).title("Report").description(intro).unindexed().head(),
        "Report",
        intro,
        periods,
        shared,
        List.of());
  }

  private static ReportView view(CopyDesk desk, Volume volume) {
    List<DoubtsOfArticle> articles = new ArrayList<>();
    for (ArticleCard card : volume.articles()) {
      List<Doubt> doubts = Doubts.of(desk.read(card.id()));
      if (!doubts.isEmpty()) {
        int shown = Math.min(MOST_DOUBTS, doubts.size());
        articles.add(
            new DoubtsOfArticle(
                new NameLink(CopyDesk.title(card), SitePath.source(card), 0),
                card.seed(),
                doubts.subList(0, shown),
                doubts.size() - shown));
      }
    }
    String intro =
        articles.size()
            + " of "
            + volume.articles().size()
            + " articles have something to look at.";
    return new ReportView(
        desk.head("report", path(volume))
            .title("Report of " + volume.title())
            .name(volume.title())
            .description(intro)
            .crumb("Report", LIST)
            .unindexed()
            .head(),
        "Report of " + volume.title(),
        intro,
        List.of(),
        List.of(),
        articles);
  }
}
