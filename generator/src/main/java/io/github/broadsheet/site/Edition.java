package io.github.broadsheet.site;

import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.picture.Pictures;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Articles;
import io.github.broadsheet.site.search.LeafCache;
import java.util.List;
import java.util.Map;

/**
 * Everything that pages are made from.
 *
 * @param archive the related whole
 * @param articles the texts
 * @param settings what the site says of itself
 * @param ownPages pages that the archivist wrote, by path
 * @param habits what the articles of each folder at the top have in common
 * @param pictures the pictures of the articles
 * @param issued the edition that is published now
 * @param paths where the pages of its articles stand
 * @param leaves what earlier builds have made of the search's index
 */
public record Edition(
    Archive archive,
    Articles articles,
    SiteSettings settings,
    List<SitePage> ownPages,
    Map<String, Habits> habits,
    Pictures pictures,
    Issued issued,
    ArticlePaths paths,
    LeafCache leaves) {

  public Edition {
    ownPages = List.copyOf(ownPages);
    habits = Map.copyOf(habits);
  }

  /** Of which the paths are found as they are asked for. */
  public Edition(
      Archive archive,
      Articles articles,
      SiteSettings settings,
      List<SitePage> ownPages,
      Map<String, Habits> habits,
      Pictures pictures,
      Issued issued,
      LeafCache leaves) {
    this(
        archive,
        articles,
        settings,
        ownPages,
        habits,
        pictures,
        issued,
        new ArticlePaths(archive, issued),
        leaves);
  }

  /**
   * A first edition without pictures and pages of the archivist's own, of folders that have taught
   * nothing.
   */
  public Edition(Archive archive, Articles articles, SiteSettings settings) {
    this(
        archive,
        articles,
        settings,
        List.of(),
        Map.of(),
        Pictures.none(),
        Issued.none(),
        LeafCache.none());
  }
}
