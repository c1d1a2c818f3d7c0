package io.github.broadsheet.site;

import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Articles;
import java.util.List;

/**
 * Everything that pages are made from.
 *
 * @param archive the related whole
 * @param articles the texts
 * @param settings what the site says of itself
 * @param ownPages pages that the archivist wrote, by path
 */
public record Edition(
    Archive archive, Articles articles, SiteSettings settings, List<SitePage> ownPages) {

  public Edition {
    ownPages = List.copyOf(ownPages);
  }

  /** An edition without pages of the archivist's own. */
  public Edition(Archive archive, Articles articles, SiteSettings settings) {
    this(archive, articles, settings, List.of());
  }
}
