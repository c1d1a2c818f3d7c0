package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.date.DateWords;
import io.github.broadsheet.parse.span.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words for a person or body that can speak: {@code he}, {@code Mr Putin}, {@code former
 * governor Ed Rendell}, {@code the foreign ministry}, {@code a spokesman for the mayor}.
 */
final class NounPhrase {

  /** No speaker is named with more words than this. */
  private static final int LONGEST = 14;

  private NounPhrase() {}

  /**
   * The phrase that begins with word {@code at}, or null where none does.
   *
   * @param limit index of the word that it must end before
   */
  static @Nullable Voice from(Narration narration, int at, int limit) {
    Words words = narration.words();
    if (!narration.tells(at) || at >= limit) {
      return null;
    }
    if (SmallWords.isPronoun(words, at)) {
      return new Voice(at, at, null);
    }
    int from = at;
    if (!words.isWord(from)
        || SmallWords.isJoint(words, from)
        || SmallWords.isPreposition(words, from)
        || Character.isLowerCase(words.first(from)) && words.at(from).endsWith("ing")
        || DateWords.weekday(words, from) != null) {
      return null;
    }
    int end = Math.min(limit, at + LONGEST);
    int to = from;
    while (to < end && narration.tellsWith(to, from) && continues(words, from, to)) {
      to++;
    }
    int last = to - 1;
    while (last > from && !words.isWord(last)) {
      last--;
    }
    return isSpeaker(words, from, last) ? new Voice(from, last, null) : null;
  }

  /** Whether word {@code at} goes on with the phrase that began at {@code from}. */
  private static boolean continues(Words words, int from, int at) {
    if (!words.isWord(at)) {
      char sign = words.first(at);
      boolean shortens = sign == '.' && words.touchesNext(at - 1) && words.isCapitalised(at - 1);
      return sign == '-' || sign == '&' || shortens && words.isCapitalised(at + 1);
    }
    if (at == from || partOfLonger(words, at - 1) && SmallWords.isDeterminer(words, at)) {
      return true;
    }
    if (partOfLonger(words, at)) {
      return true;
    }
    if (words.is(at, "and")) {
      return words.isCapitalised(at - 1) && words.isCapitalised(at + 1);
    }
    if (DateWords.weekday(words, at) != null || DateWords.month(words, at) > 0) {
      return false;
    }
    if (words.isCapitalised(at)) {
      return true;
    }
    return !SmallWords.isDeterminer(words, at)
        && !isVerb(words, at)
        && !SmallWords.isPreposition(words, at)
        && !SmallWords.isJoint(words, at)
        && !SmallWords.isPronoun(words, at)
        && !SmallWords.isPassive(words, at)
        && !SpeechVerbs.isFinite(words, at)
        && !SpeechVerbs.isParticiple(words, at)
        && !SmallWords.isAdverb(words, at);
  }

  /**
   * {@code left the hall}, {@code retracted a statement}, {@code Mr Low resigned}; not {@code the
   * armed men}.
   */
  private static boolean isVerb(Words words, int at) {
    if (SmallWords.isDeterminer(words, at + 1) || SmallWords.isPlainVerb(words, at)) {
      return true;
    }
    if (words.length(at) <= 4 || !words.at(at).endsWith("ed")) {
      return false;
    }
    boolean behindName = words.isCapitalised(at - 1) && !SmallWords.isDeterminer(words, at - 1);
    return behindName
        || SmallWords.isPreposition(words, at + 1)
        || SmallWords.isJoint(words, at + 1)
        || SmallWords.isPronoun(words, at + 1)
        || words.isCapitalised(at + 1);
  }

  private static boolean isSpeaker(Words words, int from, int last) {
    if (last < from) {
      return false;
    }
    boolean only = from == last;
    return !(only && (SmallWords.isDeterminer(words, from) || SmallWords.isOpener(words, from)));
  }

  /**
   * The phrase that ends with word {@code last}, or null where none does.
   *
   * @param floor index of the first word that it may hold
   */
  static @Nullable Voice upTo(Narration narration, int last, int floor) {
    Words words = narration.words();
    if (!narration.tells(last) || last < floor || !words.isWord(last)) {
      return null;
    }
    if (SmallWords.isPronoun(words, last)) {
      return new Voice(last, last, null);
    }
    int lowest = Math.max(floor, last - LONGEST);
    int first = last;
    while (first > lowest && narration.tells(first - 1) && precedes(words, first - 1)) {
      first--;
      if (SmallWords.isDeterminer(words, first) && !partOfLonger(words, first - 1)) {
        break;
      }
    }
    while (first < last && (!words.isWord(first) || isLoose(words, first))) {
      first++;
    }
    return isSpeaker(words, first, last) ? new Voice(first, last, null) : null;
  }

  private static boolean partOfLonger(Words words, int at) {
    return words.is(at, "of")
        || words.is(at, "for")
        || words.is(at, "from")
        || words.is(at, "with");
  }

  /** Whether word {@code at} may stand in a phrase before its last word. */
  private static boolean precedes(Words words, int at) {
    if (SmallWords.isPlainVerb(words, at)) {
      return false;
    }
    if (!words.isWord(at)) {
      char sign = words.first(at);
      return sign == '-'
          || sign == '&'
          || sign == '.' && words.touchesNext(at - 1) && words.isCapitalised(at - 1);
    }
    if (partOfLonger(words, at)) {
      return true;
    }
    if (words.is(at, "and")) {
      return words.isCapitalised(at - 1) && words.isCapitalised(at + 1);
    }
    return !SmallWords.isPreposition(words, at)
        && !SmallWords.isJoint(words, at)
        && !SmallWords.isPronoun(words, at)
        && !SmallWords.isPassive(words, at)
        && !SpeechVerbs.isFinite(words, at)
        && !SpeechVerbs.isParticiple(words, at)
        && DateWords.weekday(words, at) == null;
  }

  private static boolean isLoose(Words words, int at) {
    return SmallWords.isPreposition(words, at)
        || SmallWords.isOpener(words, at) && !SmallWords.isDeterminer(words, at)
        || SmallWords.isAdverb(words, at);
  }
}
