package io.github.broadsheet.site;

import java.util.List;

/** THE list of kinds of pages. */
public final class PageKinds {

  private static final List<PageKind> BUILT_IN = List.of(new DataSet());

  private PageKinds() {}

  /** All kinds that the site has. */
  public static List<PageKind> builtIn() {
    return BUILT_IN;
  }
}
