package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.date.DateWords;
import io.github.broadsheet.parse.span.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of speech, before it or, inverted, behind it. */
final class SpeechClause {

  /** How far a subject may stand from its verb. */
  private static final int REACH = 30;

  private SpeechClause() {}

  /**
   * The subject before the verb: {@code Mr Putin said}, {@code Mr Putin, the president, has also
   * said}, {@code Mr Putin on Monday (Jan 10) vowed}; null where it has none of its own.
   *
   * @param verb index of the verb
   * @param floor index of the first word that the subject may hold
   */
  static @Nullable Voice subject(Narration narration, int verb, int floor) {
    Words words = narration.words();
    int at = verb - 1;
    while (at > floor && narration.tells(at) && SmallWords.isAdverb(words, at)) {
      at--;
    }
    if (SmallWords.isPassive(words, at) && !words.is(verb, "quoted")) {
      return null;
    }
    at = beforeAside(narration, at, floor);
    if (words.is(at, "who")) {
      at = words.isSign(at - 1, ',') ? at - 2 : at - 1;
    }
    at = beforeDay(narration, at, floor);
    if (words.isSign(at, ',')) {
      return beforeApposition(narration, at, floor);
    }
    if (!narration.tells(at) || SmallWords.isJoint(words, at) || words.is(at, "to")) {
      return null;
    }
    Voice voice = NounPhrase.upTo(narration, at, floor);
    if (voice != null && words.is(voice.first() - 1, "who")) {
      return NounPhrase.upTo(narration, voice.first() - 2, floor);
    }
    return voice;
  }

  /** Index before brackets that end at {@code at}: {@code Mr Low (R-Ohio) said}. */
  private static int beforeAside(Narration narration, int at, int floor) {
    Words words = narration.words();
    if (!words.isSign(at, ')')) {
      return at;
    }
    for (int i = at - 1; i >= floor && i > at - REACH; i--) {
      if (words.isSign(i, '(')) {
        return i - 1;
      }
    }
    return at;
  }

  /** Index before a day that ends at {@code at}: {@code Mr Low on Monday said}. */
  private static int beforeDay(Narration narration, int at, int floor) {
    Words words = narration.words();
    int before = at;
    if (DateWords.weekday(words, before) != null) {
      before--;
      before -= words.is(before, "on") || words.is(before, "last") ? 1 : 0;
    }
    return before >= floor && narration.tells(before) ? before : at;
  }

  /** The phrase before one or more appositions: {@code Ed Low, a former mayor, said}. */
  private static @Nullable Voice beforeApposition(Narration narration, int comma, int floor) {
    Words words = narration.words();
    Voice furthest = null;
    for (int i = comma - 1; i >= floor && i > comma - REACH && narration.tells(i); i--) {
      if (!words.isSign(i, ',')) {
        continue;
      }
      if (furthest == null && isName(words, i + 1, comma)) {
        return new Voice(i + 1, comma - 1, null);
      }
      Voice before = NounPhrase.upTo(narration, beforeAside(narration, i - 1, floor), floor);
      if (before == null) {
        break;
      }
      furthest = before;
      if (words.isCapitalised(before.last())) {
        break;
      }
    }
    return furthest;
  }

  /** {@code the commissioner for trade, Eva Low, said}: the apposition is the name. */
  private static boolean isName(Words words, int from, int to) {
    if (to - from < 2 || to - from > 3 || SmallWords.isTitle(words, to - 1)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!words.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The first phrase of a sentence that can be its subject: behind {@code But}, {@code On Sunday,}
   * or {@code In a statement,}.
   *
   * @param first index of the sentence's first word
   * @param limit index of the word that it must end before
   */
  static @Nullable Voice subjectOfSentence(Narration narration, int first, int limit) {
    Words words = narration.words();
    int at = first;
    for (int tries = 0; tries < 4 && at < limit; tries++) {
      while (at < limit && (isConjunction(words, at) || !words.isWord(at))) {
        at++;
      }
      Voice voice = leadsAside(words, at) ? null : NounPhrase.from(narration, at, limit);
      if (voice != null) {
        return voice;
      }
      int comma = at;
      while (comma < limit && !words.isSign(comma, ',')) {
        comma++;
      }
      at = comma + 1;
    }
    return null;
  }

  private static boolean isConjunction(Words words, int at) {
    return words.is(at, "but")
        || words.is(at, "and")
        || words.is(at, "so")
        || words.is(at, "yet")
        || words.is(at, "still")
        || words.is(at, "meanwhile")
        || words.is(at, "however")
        || words.is(at, "then")
        || words.is(at, "later")
        || words.is(at, "also");
  }

  private static boolean leadsAside(Words words, int at) {
    String word = words.lower(at);
    return word.endsWith("ing")
        || word.endsWith("ed")
        || words.isCapitalised(at) && SmallWords.isAdverb(words, at)
        || word.endsWith("ly");
  }
}
