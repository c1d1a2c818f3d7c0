package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads {@code said the captain, Agnes Rowe}: the office first, then whose it is. */
final class OfficeThenName {

  private static final int LONGEST_NAME = 4;

  private OfficeThenName() {}

  /** The name behind an office, or the office where none stands there. */
  static @Nullable Voice of(Narration narration, @Nullable Voice office, int limit) {
    Words words = narration.words();
    if (office == null
        || words.isCapitalised(office.last())
        || !SmallWords.isDeterminer(words, office.first())
        || !words.isSign(office.last() + 1, ',')
        || holdsFor(words, office)) {
      return office;
    }
    int from = office.last() + 2;
    int to = from;
    while (to < limit && narration.tellsWith(to, office.last()) && isName(words, to)) {
      to++;
    }
    boolean ends =
        !narration.tellsWith(to, office.last()) || !words.isWord(to) || goesOn(words, to);
    return ends && to - from >= 2 && to - from <= LONGEST_NAME && words.isWord(to - 1)
        ? new Voice(from, to - 1, office.verb())
        : office;
  }

  /** {@code a spokesman for the mayor, Agnes Rowe}: it is not she who speaks. */
  private static boolean holdsFor(Words words, Voice office) {
    for (int i = office.first(); i <= office.last(); i++) {
      if (words.is(i, "for")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Words words, int at) {
    return words.isWord(at)
        && words.isCapitalised(at)
        && !SmallWords.isOpener(words, at)
        && !SmallWords.isTitle(words, at);
  }

  /** A word that goes on after a name: {@code Agnes Rowe, who}, {@code Agnes Rowe on Monday}. */
  private static boolean goesOn(Words words, int at) {
    return words.is(at, "who") || words.is(at, "on") || words.is(at, "in");
  }
}
