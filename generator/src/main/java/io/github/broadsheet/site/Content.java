package io.github.broadsheet.site;

import java.io.IOException;
import java.io.OutputStream;
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

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }
}
