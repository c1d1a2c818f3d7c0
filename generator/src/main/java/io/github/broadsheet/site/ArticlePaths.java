package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;

/**
 * The paths of the pages of each article. A build asks for each several times, and to make one
 * takes as long as all else that is asked of most pages; so of those that are published already
 * their place in what is published is held, in four bytes an article. Safe to share between
 * threads, which at worst make a path twice.
 */
public final class ArticlePaths {

  private static final String PAGE = ".html";
  private static final String SOURCE = ".source.html";
  private static final String TEXT = ".js";

  private final Archive archive;
  private final Issued issued;

  /**
   * By position of the article, one more than the place of its path; 0 where nobody has asked yet,
   * -1 where it is not published.
   */
  private final int[] places;

  ArticlePaths(Archive archive, Issued issued) {
    this.archive = archive;
    this.issued = issued;
    this.places = new int[archive.articles().size()];
  }

  /** {@link SitePath#article} of the article at a position. */
  String article(int position) {
    int known = places[position];
    if (known > 0) {
      return issued.paths().get(known - 1);
    }
    String path = SitePath.article(archive.articles().get(position));
    if (known < 0) {
      return path;
    }
    int place = issued.place().applyAsInt(path);
    places[position] = place < 0 ? -1 : place + 1;
    return place < 0 ? path : issued.paths().get(place);
  }

  /** {@link SitePath#source} of the article at a position. */
  String source(int position) {
    return beside(position, SOURCE);
  }

  /** The text of the article at a position, for the search. */
  String text(int position) {
    return beside(position, TEXT);
  }

  /** What is published is in order, so that the files of an article stand one behind the other. */
  private String beside(int position, String ending) {
    String article = article(position);
    int stem = article.length() - PAGE.length();
    int next = places[position];
    for (int place = next; next > 0 && place < next + 2; place++) {
      String path = place < issued.paths().size() ? issued.paths().get(place) : "";
      if (path.length() == stem + ending.length()
          && path.endsWith(ending)
          && path.regionMatches(0, article, 0, stem)) {
        return path;
      }
    }
    return article.substring(0, stem) + ending;
  }
}
