package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.Set;

/**
 * Tells names and titles in quotation marks from speech: {@code a boat called "Saint Maud"}, {@code
 * the film, entitled "The Long Night"}. Nobody says them.
 */
final class QuotedName {

  private static final Set<String> NAMING =
      WordSet.of("called named titled entitled dubbed nicknamed christened");

  /** How far before the verb a clause such as {@code what the mayor called} may begin. */
  private static final int REACH = 6;

  private QuotedName() {}

  /**
   * Whether a quotation is what something is called.
   *
   * @param first index of the opening mark
   * @param last index of the closing mark
   */
  static boolean is(Narration narration, int first, int last) {
    Words words = narration.words();
    int verb = first - 1;
    if (!narration.tellsWith(verb, first) || !NAMING.contains(words.at(verb))) {
      return false;
    }
    if (SmallWords.isPassive(words, verb - 1) || SmallWords.isPassive(words, verb - 2)) {
      return true;
    }
    if (SmallWords.isPronoun(words, verb - 1) || isAsked(narration, verb)) {
      return false;
    }
    int capitals = capitals(words, first + 1, last);
    return words.isSign(verb - 1, ',')
        ? capitals > 0
        : capitals > 1 || !words.isCapitalised(verb - 1);
  }

  /** {@code what the mayor called "a nuisance"}: the mayor's own words. */
  private static boolean isAsked(Narration narration, int verb) {
    Words words = narration.words();
    for (int i = verb - 1; i >= verb - REACH && narration.tellsWith(i, verb); i--) {
      if (words.is(i, "what") || words.is(i, "which") || words.is(i, "whom")) {
        return true;
      }
    }
    return false;
  }

  /** How many words there are, if all but the small ones have a capital; else 0. */
  private static int capitals(Words words, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (words.isWord(i)) {
        count++;
        boolean small = SmallWords.isPreposition(words, i) || SmallWords.isDeterminer(words, i);
        if (!words.isCapitalised(i) && !small) {
          return 0;
        }
      }
    }
    return count;
  }
}
