package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.Words;

/**
 * {@code early}, {@code late}, {@code mid-}, {@code the end of}: words before a month or a year
 * that name a part of it, and belong to the date.
 */
final class PartOfPeriod {

  private PartOfPeriod() {}

  /** Index of the first word behind such words at {@code at}; {@code at} itself without them. */
  static int after(Words words, int at) {
    if (words.is(at, "early") || words.is(at, "late")) {
      return at + 1;
    }
    if (words.is(at, "mid")) {
      return words.isSign(at + 1, '-') ? at + 2 : at + 1;
    }
    boolean edge =
        words.is(at, "the")
            && words.is(at + 2, "of")
            && (words.is(at + 1, "end")
                || words.is(at + 1, "start")
                || words.is(at + 1, "beginning")
                || words.is(at + 1, "middle"));
    return edge ? at + 3 : at;
  }
}
