package io.github.broadsheet.write;

import java.util.Comparator;

/**
 * The order in which files take their places, so that a reader in the middle of it meets no page
 * without its style sheet and no list that names a page not yet there: what pages use, then pages,
 * then lists of pages and feeds, last the front page.
 */
final class PublishingOrder {

  static final Comparator<String> OF_PATHS =
      Comparator.comparingInt(PublishingOrder::rank).thenComparing(Comparator.naturalOrder());

  private PublishingOrder() {}

  private static int rank(String path) {
    if (path.equals("index.html")) {
      return 4;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("feed.") || name.startsWith("sitemap") || name.equals("robots.txt")) {
      return 3;
    }
    if (name.equals("index.html")) {
      return 2;
    }
    return name.endsWith(".html") ? 1 : 0;
  }
}
