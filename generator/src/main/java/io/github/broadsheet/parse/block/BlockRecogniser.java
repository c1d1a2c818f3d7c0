package io.github.broadsheet.parse.block;

import java.util.Optional;

/**
 * One convention of the newsroom for a whole paragraph: says what the paragraph is, or nothing.
 *
 * <p>To add one: a file that implements this, a line in {@link BlockRecognisers}, an example in
 * {@code generator/spec/newstext.md}. Recognisers have no state and are safe to share between
 * threads.
 */
public interface BlockRecogniser {

  /** What the paragraph is by this convention, or empty where the convention does not apply. */
  Optional<Recognition> recognise(Reading reading);

  /** The name that blocks keep as their provenance. */
  default String name() {
    return getClass().getSimpleName();
  }
}
