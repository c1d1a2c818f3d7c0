package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import java.util.List;

/** Pages that are planned, for tests of which there are. */
final class PlannedPages {

  private PlannedPages() {}

  /** All that a kind of page plans. */
  static List<Page> of(PageKind kind, Edition edition) {
    PagePlan plan = new PagePlan();
    kind.plan(edition, plan);
    return plan.stream().toList();
  }

  /** A page without content. */
  static Page blank(String path) {
    return new Page(path, Checksum.of(path), new Content.Written(out -> {}));
  }
}
