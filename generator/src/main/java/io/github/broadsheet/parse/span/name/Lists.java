package io.github.broadsheet.parse.span.name;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All word lists, loaded once: what is known about a word or phrase before any text is read.
 *
 * <p>Immutable and safe to share between threads. Start with {@link #standard()}.
 */
final class Lists {

  private static final class Holder {
    static final Lists STANDARD = new Lists(new ListReader());
  }

  private final WordTable capitals;

  /** The entries that begin with a small letter: few, so that most words of a text end here. */
  private final WordTable smalls;

  private final Map<String, String> preferred;

  private Lists(ListReader reader) {
    Map<String, Integer> small = new HashMap<>();
    Map<String, Integer> capital = new HashMap<>(1 << 16);
    reader.kinds().forEach((word, kinds) -> (isSmall(word) ? small : capital).put(word, kinds));
    capitals = WordTable.of(capital);
    smalls = WordTable.of(small);
    preferred = reader.preferred();
  }

  /** The lists that travel in this jar. */
  static Lists standard() {
    return Holder.STANDARD;
  }

  private static boolean isSmall(String phrase) {
    return phrase.charAt(0) >= 'a' && phrase.charAt(0) <= 'z';
  }

  /** The table that holds what begins with a letter. */
  WordTable beginningWith(char first) {
    return first >= 'a' && first <= 'z' ? smalls : capitals;
  }

  /** The kinds of a word or phrase, with its capitals as they stand; 0 where it is in no list. */
  int kinds(String phrase) {
    return kinds(phrase.toCharArray(), 0, phrase.length());
  }

  /** The kinds of a stretch of letters, which is not empty. */
  int kinds(char[] text, int from, int to) {
    WordTable table = beginningWith(text[from]);
    return table.kinds(table.find(text, from, to, WordHash.ofLowerCase(text, from, to)));
  }

  /** The kinds of the words of a stretch of tokens, which is not empty. */
  int kinds(Tokens tokens, int from, int to) {
    char[] letters = tokens.letters();
    int end = tokens.end(to - 1);
    for (int i = tokens.start(from); i < end; i++) {
      if (letters[i] == '\n' || letters[i] == ' ' && letters[i + 1] == ' ') {
        return kinds(tokens.words(from, to));
      }
    }
    return kinds(letters, tokens.start(from), end);
  }

  /** The preferred form of a country or organisation: {@code United States} for {@code U.S.}. */
  Optional<String> preferred(String phrase) {
    return Optional.ofNullable(preferred.get(phrase));
  }

  static String withoutAccents(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return withoutMarks(Normalizer.normalize(word, Normalizer.Form.NFD));
      }
    }
    return word;
  }

  private static String withoutMarks(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    int c;
    for (int i = 0; i < word.length(); i += Character.charCount(c)) {
      c = word.codePointAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK
          && type != Character.COMBINING_SPACING_MARK
          && type != Character.ENCLOSING_MARK) {
        bare.appendCodePoint(c);
      }
    }
    return bare.toString();
  }

  /** {@code MOSCOW} as {@code Moscow}, {@code HONG KONG} as {@code Hong Kong}. */
  static String inTitleCase(String word) {
    StringBuilder title = new StringBuilder(word.length());
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      title.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-';
    }
    return title.toString();
  }
}
