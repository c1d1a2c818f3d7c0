package io.github.broadsheet.parse.span.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the press writes a date. To add one: a file that implements this, a line in
 * {@link DateForms}, an example in {@code generator/spec/newstext.md}. Forms have no state.
 */
interface DateForm {

  /** What the first word of such a date can be; words that are none of it are never asked about. */
  Set<DateOpening> openings();

  /**
   * The date that begins with word {@code at}, or null where none of this form does.
   *
   * @param reading the block in question
   * @param at index of the word in question
   */
  @Nullable FoundDate at(DateReading reading, int at);

  /** The name that marks keep as their provenance. */
  default String name() {
    return getClass().getSimpleName();
  }
}
