package io.github.broadsheet.site;

import io.github.broadsheet.site.view.DepartedView;
import io.github.broadsheet.site.view.NameLink;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A path once issued stays: where a page of an earlier edition stood that this one no longer has,
 * readers are led to where the same thing stands now, or told that it is gone.
 *
 * <p>The manifest of the published site is the ledger: what stands here is in it, and so is known
 * to the next edition.
 */
final class DepartedPages implements PageKind {

  private static final String PAGE = ".html";

  @Override
  public void plan(Edition edition, PagePlan plan) {
    // What has departed is known when all that stays is.
  }

  @Override
  public void conclude(Edition edition, PagePlan pages, Consumer<Page> plan) {
    List<String> issued = edition.issued().paths();
    if (issued.isEmpty()) {
      return;
    }
    PlannedPaths planned = pages.paths(edition.issued());
    CopyDesk desk = CopyDesk.of(edition);
    Whereabouts whereabouts = new Whereabouts(edition.archive(), planned::has);
    for (int place = 0; place < issued.size(); place++) {
      String path = issued.get(place);
      if (path.endsWith(PAGE) && !planned.has(place)) {
        String now = whereabouts.of(path);
        String near = whereabouts.near(path);
        plan.accept(
            new Page(
                    path,
                    Inputs.of(desk).add(now).add(near).checksum(),
                    new Content.Templated("departed.ftlh", () -> view(desk, path, now, near)))
                .unlisted());
      }
    }
  }

  private static DepartedView view(CopyDesk desk, String path, @Nullable String now, String near) {
    String heading = now == null ? "No longer in the archive" : "This page has moved";
    return new DepartedView(
        desk.head("departed", path)
            .title(heading)
            .description(
                heading + ": what stood at this address in an earlier edition of the archive.")
            .unindexed()
            .head(),
        heading,
        now == null ? null : new NameLink("Its new address", now, 0),
        new NameLink(
            near.equals("index.html") ? "the front page" : "the list it stood in", near, 0));
  }
}
