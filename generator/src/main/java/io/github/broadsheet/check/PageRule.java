package io.github.broadsheet.check;

import org.jsoup.nodes.Document;

/**
 * Something that is right or wrong with a page by itself. To add one: a file that implements this,
 * and a line in {@link PageRules}. Rules have no state.
 */
interface PageRule {

  /** Tells what is wrong. */
  void judge(Document page, Findings findings);
}
