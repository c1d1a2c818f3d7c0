package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.parse.span.date.DateWords;
import io.github.broadsheet.parse.span.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the words around one quotation say, by the habits of the press in the order in
 * which they decide.
 */
final class SpeakerOfQuote {

  /** How far from a quotation its speaker is looked for, in words. */
  private static final int REACH = 60;

  /** Longest way from a quotation to the verb right behind it. */
  private static final int NEAR = 28;

  private final Narration narration;
  private final Words words;
  private final boolean english;

  /**
   * Of one block.
   *
   * @param english whether the habits of the English language hold
   */
  SpeakerOfQuote(Narration narration, boolean english) {
    this.narration = narration;
    this.words = narration.words();
    this.english = english;
  }

  /**
   * The words that name the speaker, or null where nothing around the quotation does.
   *
   * @param first index of the opening mark
   * @param last index of the closing mark, or of the last word where none closes
   * @param ending the last character inside the marks
   */
  @Nullable Voice find(int first, int last, char ending) {
    if (QuotedName.is(narration, first, last)) {
      return null;
    }
    Voice voice = signature(last + 1);
    if (voice == null) {
      voice = new SpeakerAbroad(narration, english).find(first, last);
    }
    if (voice != null || !english) {
      return voice;
    }
    if (",?!-\u2014\u2013\u2026".indexOf(ending) >= 0 || words.isSign(last + 1, ',')) {
      voice = rightBehind(last + 1);
    }
    if (voice == null) {
      voice = before(first);
    }
    if (voice == null) {
      voice = further(last);
    }
    return voice;
  }

  /** {@code "…" — Ines Berg}: a dash and nothing but a name. */
  private @Nullable Voice signature(int from) {
    int at = from;
    while (narration.tells(at) && "\u2014\u2013\u2015-".indexOf(words.first(at)) >= 0) {
      at++;
    }
    if (at == from || !words.isCapitalised(at)) {
      return null;
    }
    Voice voice = NounPhrase.from(narration, at, words.count());
    int next = voice == null ? at : voice.last() + 1;
    boolean alone = !words.has(next) || words.isSign(next, ',') || words.isSign(next, '.');
    return voice != null && alone && words.isCapitalised(voice.last()) ? voice : null;
  }

  /** {@code "…," Mr Putin said}, {@code "…," said Mr Putin}, {@code "…," according to Mr Putin}. */
  private @Nullable Voice rightBehind(int from) {
    int at = words.isSign(from, ',') || words.isSign(from, '-') ? from + 1 : from;
    if (words.is(at, "too") && words.isSign(at + 1, ',')) {
      at += 2;
    }
    if (!narration.tells(at)) {
      return null;
    }
    if (words.is(at, "according") && words.is(at + 1, "to")) {
      return named(behind(at + 2), "according to");
    }
    if (SpeechVerbs.isFinite(words, at)) {
      return named(behind(at + 1), words.at(at));
    }
    if (SmallWords.isJoint(words, at) || SmallWords.isPreposition(words, at)) {
      return null;
    }
    for (int i = at + 1; i <= at + NEAR && narration.tellsWith(i, at); i++) {
      if (SpeechVerbs.isFinite(words, i)) {
        Voice subject = NounPhrase.from(narration, at, i);
        if (subject == null || !reaches(subject.last(), i)) {
          return null;
        }
        return nameOr(subject, i).with(words.at(i));
      }
    }
    return null;
  }

  /**
   * {@code chairman, director and founder Eva Low said}: the name, where the office comes first.
   */
  private Voice nameOr(Voice subject, int verb) {
    boolean office = !words.isCapitalised(subject.last()) && words.isSign(subject.last() + 1, ',');
    Voice nearest = office ? SpeechClause.subject(narration, verb, subject.first()) : null;
    return nearest != null && words.isCapitalised(nearest.last()) ? nearest : subject;
  }

  /** Whether only adverbs or an apposition stand between a subject and its verb. */
  private boolean reaches(int last, int verb) {
    int at = verb - 1;
    while (at > last && SmallWords.isAdverb(words, at)) {
      at--;
    }
    return at == last
        || words.isSign(at, ',')
        || words.isSign(at, ')')
        || words.is(at, "who")
        || words.isSign(last + 1, ',')
        || words.is(last + 1, "on")
        || DateWords.weekday(words, last + 1) != null;
  }

  /**
   * {@code Mr Putin said: "…"}, {@code He blamed it on a "…"}: the verb before it in the sentence.
   */
  private @Nullable Voice before(int first) {
    int start = first;
    while (start > 0 && first - start < REACH && narration.together(start - 1, first)) {
      start--;
    }
    String verb = null;
    for (int i = first - 1; i >= start; i--) {
      if (!narration.tells(i)) {
        continue;
      }
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        return named(NounPhrase.from(narration, i + 2, first), "according to");
      }
      if (SpeechVerbs.isFinite(words, i)) {
        Voice subject = subject(i, start, first);
        if (subject != null) {
          return subject.with(verb == null ? words.at(i) : verb);
        }
        boolean describes = words.isSign(i - 1, ',');
        verb = verb == null && !describes ? words.at(i) : verb;
      } else if (SpeechVerbs.isParticiple(words, i)) {
        verb = verb == null ? words.at(i) : verb;
        Voice own = ownSubject(i, start);
        if (own != null) {
          return own.with(verb);
        }
      }
    }
    if (verb != null || words.isSign(first - 1, ':')) {
      return named(SpeechClause.subjectOfSentence(narration, start, first), verb);
    }
    return null;
  }

  /** {@code with forecasters warning of "ice"}: a participle that has a subject. */
  private @Nullable Voice ownSubject(int participle, int start) {
    for (int i = participle - 2; i >= start && i >= participle - 5; i--) {
      if (words.is(i, "with")) {
        return NounPhrase.from(narration, i + 1, participle);
      }
    }
    return null;
  }

  /** The subject of a verb before the quotation, behind the verb where it is inverted. */
  private @Nullable Voice subject(int verb, int start, int limit) {
    Voice subject = SpeechClause.subject(narration, verb, start);
    boolean inverted =
        subject == null
            && words.has(verb - 1)
            && (!narration.tells(verb - 1) || words.isSign(verb - 1, ','));
    return inverted ? NounPhrase.from(narration, verb + 1, limit) : subject;
  }

  /** {@code The guards "ran", witnesses said}: the verb that ends the sentence. */
  private @Nullable Voice further(int last) {
    for (int i = last + 1; i < last + REACH && narration.together(i, last); i++) {
      if (!narration.tells(i)) {
        continue;
      }
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        return named(behind(i + 2), "according to");
      }
      if (words.isSign(i - 1, ',') && SpeechVerbs.isFinite(words, i)) {
        return named(behind(i + 1), words.at(i));
      }
      if (SpeechVerbs.isFinite(words, i)) {
        Voice subject = SpeechClause.subject(narration, i, last + 1);
        if (subject != null && words.isSign(subject.first() - 1, ',')) {
          return subject.with(words.at(i));
        }
      }
    }
    return null;
  }

  /** The phrase that begins with a word behind the quotation. */
  private @Nullable Voice behind(int at) {
    Voice voice = NounPhrase.from(narration, at, words.count());
    return OfficeThenName.of(narration, voice, words.count());
  }

  private static @Nullable Voice named(@Nullable Voice voice, @Nullable String verb) {
    return voice == null || verb == null ? voice : voice.with(verb);
  }
}
