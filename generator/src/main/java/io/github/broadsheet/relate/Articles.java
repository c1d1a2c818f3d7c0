package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Span;

/**
 * The texts of the archive, fetched one at a time, wherever they are kept. Safe to share between
 * threads.
 */
public interface Articles {

  /**
   * The article of that id.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  Article read(String id);

  /** The words of an article's manuscript at {@code span}, which lies inside one block. */
  String excerpt(String id, Span span);
}
