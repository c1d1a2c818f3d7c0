package io.github.broadsheet.parse.span.quote;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.span.text.Words;
import java.util.Locale;

/**
 * Reads whom the words for a speaker mean: {@code Russia's President Vladimir Putin} is {@code
 * Vladimir Putin}, {@code Mr Putin} too; {@code Nazarbayev's press secretary} and {@code The
 * foreign ministry} have no name and keep their words.
 */
final class SpeakerInWords {

  private SpeakerInWords() {}

  static Speaker of(Voice voice, Words words, Cast cast) {
    int head = head(voice, words);
    if (!words.isCapitalised(head) || SmallWords.isTitle(words, head)) {
      return withoutName(voice, words);
    }
    Mention mention = cast.at(Span.of(words.start(head), words.endOfBare(head)));
    if (mention != null && mention.type() == EntityType.PERSON) {
      return new Speaker(mention.canonical(), true, true);
    }
    int first = head;
    while (first > voice.first() && isPartOfName(words, first - 1)) {
      first--;
    }
    for (int i = first; i < head; i++) {
      if (SmallWords.isTitle(words, i)
          || words.isSign(i, '.') && SmallWords.isTitle(words, i - 1)) {
        first = i + 1;
      }
    }
    while (first < head && !words.isWord(first)) {
      first++;
    }
    if (mention != null && mention.span().start() <= words.start(first)) {
      return new Speaker(mention.canonical(), true, false);
    }
    String name = words.textOf(first, head);
    return new Speaker(cast.fullName(name), true, mention == null);
  }

  /** Index of the word that the rest describes: the last one before {@code of} or {@code for}. */
  private static int head(Voice voice, Words words) {
    for (int i = voice.first() + 1; i < voice.last(); i++) {
      boolean joins =
          words.is(i, "of") || words.is(i, "for") || words.is(i, "from") || words.is(i, "with");
      if (joins) {
        boolean insideName = words.isCapitalised(i - 1) && SmallWords.isTitle(words, i - 1);
        if (!insideName) {
          return i - 1;
        }
      }
    }
    return voice.last();
  }

  private static boolean isPartOfName(Words words, int at) {
    if (words.isSign(at, '.')) {
      return words.isCapitalised(at - 1) && words.length(at - 1) <= 4 && words.touchesNext(at - 1);
    }
    boolean particle =
        words.is(at, "de")
            || words.is(at, "van")
            || words.is(at, "von")
            || words.is(at, "al")
            || words.is(at, "bin")
            || words.is(at, "la")
            || words.is(at, "el")
            || words.is(at, "da")
            || words.is(at, "di");
    boolean possessive = words.has(at) && words.endOfBare(at) < words.end(at);
    return particle || words.isCapitalised(at) && !possessive && !SmallWords.isOpener(words, at);
  }

  /** The words as they stand, without the capital that begins a sentence. */
  private static Speaker withoutName(Voice voice, Words words) {
    String text = words.textOf(voice.first(), voice.last());
    boolean opens = SmallWords.isDeterminer(words, voice.first());
    String name = opens ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    return new Speaker(name, false, false);
  }
}
