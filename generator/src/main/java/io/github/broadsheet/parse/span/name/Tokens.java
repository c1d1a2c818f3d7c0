package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.Span;
import java.util.Arrays;

/**
 * The words and marks of an article's passages, with their places, as columns.
 *
 * <p>Made by {@link Tokeniser}; not changed afterwards.
 */
final class Tokens {

  private static final int OPENS = 1;
  private static final int LOUD = 2;
  private static final int BREAK = 4;

  private final String text;
  private int size;
  private int[] start;
  private int[] end;
  private int[] kinds;
  private Shape[] shape;
  private byte[] flags;
  private String[] word;

  Tokens(String text, int expected) {
    this.text = text;
    start = new int[expected];
    end = new int[expected];
    kinds = new int[expected];
    shape = new Shape[expected];
    flags = new byte[expected];
    word = new String[expected];
  }

  void add(Span span, String tokenWord, Shape tokenShape, int tokenKinds) {
    if (size == start.length) {
      grow(size * 2 + 16);
    }
    start[size] = span.start();
    end[size] = span.end();
    word[size] = tokenWord;
    shape[size] = tokenShape;
    kinds[size] = tokenKinds;
    size++;
  }

  private void grow(int length) {
    start = Arrays.copyOf(start, length);
    end = Arrays.copyOf(end, length);
    kinds = Arrays.copyOf(kinds, length);
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

  /** The text that all spans count from. */
  String text() {
    return text;
  }

  int start(int token) {
    return start[token];
  }

  int end(int token) {
    return end[token];
  }

  /** The word without the dot of an abbreviation; the empty string outside the text. */
  String word(int token) {
    return token < 0 || token >= size ? "" : word[token];
  }

  Shape shape(int token) {
    return token < 0 || token >= size ? Shape.MARK : shape[token];
  }

  /** What the word lists say, as bits of {@link Kind}. */
  int kinds(int token) {
    return token < 0 || token >= size ? 0 : kinds[token];
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
    return shape(token).isNameLike();
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
