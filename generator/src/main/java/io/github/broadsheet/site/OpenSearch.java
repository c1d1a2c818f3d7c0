package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.site.feed.SearchDescription;

/** {@code opensearch.xml}: lets a browser search the archive from its address bar. */
final class OpenSearch implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    SiteSettings site = edition.settings();
    SearchDescription description =
        new SearchDescription(site.title(), site.baseUrl(), site.language());
    plan.accept(
        new Page(
            "opensearch.xml",
            Checksum.of(description.toString()),
            new Content.Written(description::write)));
  }
}
