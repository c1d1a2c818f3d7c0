package io.github.broadsheet.site;

import java.util.function.Consumer;

/**
 * A kind of page: knows which pages of its kind an archive has, and what each shows.
 *
 * <p>To add one: a file that implements this, a line in {@link PageKinds}, a view record in {@code
 * site.view}, a template. Planning is cheap: what is costly waits in {@link Page#content()}. Kinds
 * have no state.
 */
public interface PageKind {

  /** Plans all pages of this kind. */
  void plan(Edition edition, PagePlan plan);

  /**
   * Plans what lists the pages of all kinds, such as the sitemap, once those are known.
   *
   * @param pages everything that {@link #plan} planned, of all kinds
   */
  default void conclude(Edition edition, PagePlan pages, Consumer<Page> plan) {}
}
