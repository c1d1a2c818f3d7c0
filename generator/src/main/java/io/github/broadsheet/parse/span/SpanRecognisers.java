package io.github.broadsheet.parse.span;

import java.util.List;

/**
 * THE list of span recognisers, in the order in which they run: each sees the marks of those before
 * it.
 */
public final class SpanRecognisers {

  private static final List<SpanRecogniser> BUILT_IN =
      List.of(new NamesInText(), new NamesInDatelines(), new DateInText(), new QuoteInMarks());

  private SpanRecognisers() {}

  /** The built-in conventions, in the order in which they run. */
  public static List<SpanRecogniser> builtIn() {
    return BUILT_IN;
  }
}
