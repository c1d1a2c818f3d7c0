package io.github.broadsheet.check;

import java.util.List;

/** The rules by which a page is judged. */
final class PageRules {

  private static final List<PageRule> BUILT_IN =
      List.of(
          new LanguageAndTitle(),
          new HeadingsInOrder(),
          new IdsOnce(),
          new PicturesDescribed(),
          new NothingFromElsewhere());

  private PageRules() {}

  static List<PageRule> builtIn() {
    return BUILT_IN;
  }
}
