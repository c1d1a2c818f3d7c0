package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.Span;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words and marks of an article's passages, with their places, as columns.
 *
 * <p>Made by {@link Tokeniser}; not changed afterwards, but that a word becomes a string when it is
 * first asked for, since most are never asked for. Strings are safe to publish without a lock.
 */
final class Tokens {

  private static final int OPENS = 1;
  private static final int LOUD = 2;
  private static final int BREAK = 4;
  private static final int NAME_LIKE = 8;

  private final Lists lists;
  private final String text;
  private final char[] letters;
  private int size;
  private int nameLike;
  private int[] start;
  private int[] end;
  private int[] wordEnd;
  private int[] kinds;
  private int[] hash;
  private Shape[] shape;
  private byte[] flags;
  private @Nullable String[] word;
  private @Nullable Tongue tongue;

  Tokens(Lists lists, String text, char[] letters, int expected) {
    this.lists = lists;
    this.text = text;
    this.letters = letters;
    start = new int[expected];
    end = new int[expected];
    wordEnd = new int[expected];
    kinds = new int[expected];
    hash = new int[expected];
    shape = new Shape[expected];
    flags = new byte[expected];
    word = new String[expected];
  }

  /**
   * Adds a token that is in no list.
   *
   * @param from where it begins in the text
   * @param to where it ends
   * @param tokenHash the {@link WordHash} of its word
   */
  void add(int from, int to, Shape tokenShape, int tokenHash) {
    if (size == start.length) {
      grow(size * 2 + 16);
    }
    start[size] = from;
    end[size] = to;
    wordEnd[size] = to;
    shape[size] = tokenShape;
    hash[size] = tokenHash;
    if (tokenShape.isNameLike()) {
      flags[size] = NAME_LIKE;
      nameLike++;
    }
    size++;
  }

  /**
   * Notes what the lists say of the last token.
   *
   * @param tokenWordEnd where its word ends: before the dot of most abbreviations
   * @param tokenWord the word, if there is a string of it
   */
  void know(int tokenWordEnd, int tokenKinds, @Nullable String tokenWord) {
    wordEnd[size - 1] = tokenWordEnd;
    kinds[size - 1] = tokenKinds;
    word[size - 1] = tokenWord;
  }

  /** Notes that the text is in another language than English. */
  void speak(Tongue other) {
    tongue = other;
  }

  /** The language of the text; null where it is English or cannot be told. */
  @Nullable Tongue tongue() {
    return tongue;
  }

  /** Changes what is known of a token. */
  void tell(int token, int tokenKinds) {
    kinds[token] = tokenKinds;
  }

  /** Leaves of a token only the word between two places of the text. */
  void narrow(int token, int from, int to) {
    start[token] = from;
    end[token] = to;
    wordEnd[token] = to;
    word[token] = null;
    kinds[token] = lists.kinds(letters, from, to);
    hash[token] = WordHash.ofLowerCase(letters, from, to);
    shape[token] = Shape.of(letters, from, to);
  }

  private void grow(int length) {
    start = Arrays.copyOf(start, length);
    end = Arrays.copyOf(end, length);
    wordEnd = Arrays.copyOf(wordEnd, length);
    kinds = Arrays.copyOf(kinds, length);
    hash = Arrays.copyOf(hash, length);
    shape = Arrays.copyOf(shape, length);
    flags = Arrays.copyOf(flags, length);
    word = Arrays.copyOf(word, length);
  }

  void markOpening(int token) {
    flags[token] |= OPENS;
  }

  void markLoud(int token) {
    flags[token] |= LOUD;
  }

  void markBreak(int token) {
    flags[token] |= BREAK;
  }

  int size() {
    return size;
  }

  /** How many words are written as names are. */
  int nameLike() {
    return nameLike;
  }

  /** The text that all spans count from. */
  String text() {
    return text;
  }

  /** The letters of the text, not to be changed. */
  char[] letters() {
    return letters;
  }

  int start(int token) {
    return start[token];
  }

  int end(int token) {
    return end[token];
  }

  /** Where the word ends: before the dot of most abbreviations. */
  int wordEnd(int token) {
    return wordEnd[token];
  }

  /** The number of letters of the word. */
  int length(int token) {
    return wordEnd[token] - start[token];
  }

  /** The first letter of the word. */
  char first(int token) {
    return letters[start[token]];
  }

  /** The {@link WordHash} of the word. */
  int hash(int token) {
    return hash[token];
  }

  /** The word without the dot of an abbreviation; the empty string outside the text. */
  String word(int token) {
    if (token < 0 || token >= size) {
      return "";
    }
    String known = word[token];
    if (known == null) {
      known = text.substring(start[token], wordEnd[token]);
      word[token] = known;
    }
    return known;
  }

  /** Whether a token's word is this one; of no token outside the text. */
  boolean reads(int token, String expected) {
    if (token < 0 || token >= size || length(token) != expected.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (letters[start[token] + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two tokens have the same word, capitals included. */
  boolean sameWord(int one, int other) {
    return hash[one] == hash[other]
        && Arrays.equals(letters, start[one], wordEnd[one], letters, start[other], wordEnd[other]);
  }

  /** Whether a word, written in lower case, is another one. */
  boolean isLowerCaseOf(int token, int lower) {
    int length = length(token);
    boolean same = hash[token] == hash[lower] && length == length(lower);
    for (int i = 0; i < length && same; i++) {
      char c = letters[start[token] + i];
      if (c > 127) {
        return word(token).toLowerCase(Locale.ROOT).equals(word(lower));
      }
      same = (c >= 'A' && c <= 'Z' ? c + 32 : c) == letters[start[lower] + i];
    }
    return same;
  }

  Shape shape(int token) {
    return token < 0 || token >= size ? Shape.MARK : shape[token];
  }

  /** What the word lists say, as bits of {@link Kind}. */
  int kinds(int token) {
    return token < 0 || token >= size ? 0 : kinds[token];
  }

  /** What the lists say about the words of a stretch as a whole. */
  int kinds(int from, int to) {
    if (to - from == 1) {
      return kinds[from];
    }
    int known = lists.kinds(this, from, to);
    return tongue == null ? known : known | tongue.kindsOfName(words(from, to));
  }

  boolean is(int token, int kind) {
    return (kinds(token) & kind) != 0;
  }

  /** Whether a capital here says nothing, because a sentence, quotation or line begins. */
  boolean opens(int token) {
    return (flags[token] & OPENS) != 0;
  }

  /** Whether the line is all in capitals, or has a capital on nearly every word. */
  boolean isLoud(int token) {
    return (flags[token] & LOUD) != 0;
  }

  /** Whether a new passage or line begins, which no name reaches across. */
  boolean breaksBefore(int token) {
    return token >= size || (flags[token] & BREAK) != 0;
  }

  boolean isNameLike(int token) {
    return token >= 0 && token < size && (flags[token] & NAME_LIKE) != 0;
  }

  /** Whether two neighbours touch, without a space. */
  boolean touches(int token) {
    return token + 1 < size && end[token] == start[token + 1];
  }

  Span span(int from, int to) {
    return Span.of(start[from], end[to - 1]);
  }

  /** The words of a stretch as they stand in the text, with single spaces. */
  String words(int from, int to) {
    String words = text.substring(start[from], end[to - 1]);
    return words.indexOf('\n') < 0 && words.indexOf("  ") < 0
        ? words
        : words.replaceAll("\\s+", " ");
  }
}
