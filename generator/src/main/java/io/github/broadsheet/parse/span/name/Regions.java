package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that can hold names at all: capitals, and the few small words or numbers
 * between and right after them. Everything else is never looked at, which is what makes reading
 * fast.
 */
final class Regions {

  /** A stretch of tokens, {@code to} exclusive. */
  record Region(int from, int to) {}

  private static final int SMALL_WORDS = 3;
  private static final int LONGEST = 200;

  private Regions() {}

  static List<Region> of(Tokens tokens) {
    List<Region> regions = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < tokens.size(); i++) {
      boolean ended =
          from >= 0 && (i - to > SMALL_WORDS || tokens.breaksBefore(i) || i - from > LONGEST);
      if (ended) {
        regions.add(new Region(from, to));
        from = -1;
      }
      if (tokens.isNameLike(i)) {
        from = from < 0 ? i : from;
        to = i + 1;
      } else if (from >= 0 && to == i && tokens.shape(i) == Shape.NUMBER) {
        to = i + 1;
      }
    }
    if (from >= 0) {
      regions.add(new Region(from, to));
    }
    return regions;
  }
}
