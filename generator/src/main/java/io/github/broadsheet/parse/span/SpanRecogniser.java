package io.github.broadsheet.parse.span;

import io.github.broadsheet.model.Mark;
import java.util.List;

/**
 * One convention of the newsroom inside paragraphs: finds names, quotations or dates.
 *
 * <p>To add one: a file that implements this, a line in {@link SpanRecognisers}, an example in
 * {@code generator/spec/newstext.md}. Recognisers have no state and are safe to share between
 * threads.
 */
public interface SpanRecogniser {

  /**
   * The marks that this convention finds.
   *
   * @param story the article so far
   * @param earlier the marks of the recognisers that stand before this one in the list, by position
   * @return the marks, each inside one block; empty where there are none
   */
  List<Mark> recognise(Story story, List<Mark> earlier);

  /** The name that marks keep as their provenance. */
  default String name() {
    return getClass().getSimpleName();
  }
}
