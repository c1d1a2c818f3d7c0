package io.github.broadsheet.parse.span.name;

import java.util.List;

/**
 * A way to find names in text.
 *
 * <p>Another jar can bring one: implement this and name the class in {@code
 * META-INF/services/io.github.broadsheet.parse.span.name.NameEngine}. It then takes the place of
 * the engine that learnt from examples. Engines have no state and are safe to share between
 * threads.
 */
public interface NameEngine {

  /** The names in a text, by position, without overlaps. */
  List<NameSpan> names(NameText text);

  /**
   * The names in a text where another engine found some. What is told of the rest of the text is
   * not looked at, so that an engine may save itself the reading of it.
   *
   * @param others the names that the other found, by position
   */
  default List<NameSpan> names(NameText text, List<NameSpan> others) {
    return names(text);
  }
}
