package io.github.broadsheet.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;

/** How the bytes of a page come about. */
public sealed interface Content {

  /**
   * By a template.
   *
   * @param template file name in the templates folder: {@code article.ftlh}
   * @param view makes all that the template may see, when the page is due
   */
  record Templated(String template, Supplier<Object> view) implements Content {}

  /** By a program: data, feeds, the search index. */
  record Written(Writing writing) implements Content {}

  /**
   * Several files that come about together, because what they are is only known once the work for
   * all of them is done. The path of their page is that of their folder.
   *
   * @param pages makes them, when they are due
   */
  record Several(Supplier<List<Page>> pages) implements Content {}

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
