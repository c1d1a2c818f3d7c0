package io.github.broadsheet.parse.span.text;

import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into sentences, as an editor reads it: neither {@code Mr.} nor {@code Jan. 10}
 * nor the middle of {@code J. K. Rowling} ends one, and a closing quotation mark or bracket belongs
 * to the sentence before it.
 *
 * <pre>{@code
 * Sentences.of(article.text(), block.span());          // all of a block, in order
 * Sentences.around(text, block.span(), date.start());  // the one that says when
 * }</pre>
 *
 * <p>Offsets count from the start of {@code text}, as everywhere. Time is linear in the length of
 * the stretch. No state; safe to share between threads.
 */
public final class Sentences {

  /** A capital letter always follows these in mid-sentence. */
  private static final Set<String> NEVER_LAST =
      WordSet.of(
          """
          mr mrs ms dr messrs mx st mt ft prof gen lt col maj capt cmdr sgt cpl pvt adm
          brig gov sen sens rep reps rev fr hon pres supt insp det atty vs v op cf eg
          e.g ie i.e viz approx lt.-gov lt.gov
          """);

  /** A figure follows these in mid-sentence: {@code No. 10}, {@code Sept. 30}. */
  private static final Set<String> BEFORE_FIGURES =
      WordSet.of(
          """
          no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp fig vol ch art
          sec para
          """);

  /** These end a sentence only where a word follows that begins one. */
  private static final Set<String> MAYBE_LAST =
      WordSet.of(
          """
          jr sr inc corp co cos ltd plc bros assn dept univ ave blvd rd etc ala ariz ark
          calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
          neb nev okla ore pa tenn tex vt va wash wis wyo ont que alta ph.d
          """);

  /** Words that begin sentences and no name. */
  private static final Set<String> OPENERS =
      WordSet.of(
          """
          the a an this that these those he she it they we you his her its their our my
          in on at by for from with after before but and or if when while as since there
          some many most no not all both one two last now then still also however
          meanwhile earlier later although though because despite under over about who
          what where why how according asked i
          """);

  private Sentences() {}

  /**
   * The sentences of a stretch of text, in order, without the white space around them.
   *
   * @param text the whole text
   * @param within the stretch, usually a block
   */
  public static List<Span> of(String text, Span within) {
    return of(text.toCharArray(), within);
  }

  /** The same, of the letters of a whole text. */
  public static List<Span> of(char[] text, Span within) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, within.start(), within.end());
    while (start < within.end()) {
      int end = endOf(text, start, within.end());
      sentences.add(Span.of(start, end));
      start = skipSpace(text, end, within.end());
    }
    return sentences;
  }

  /**
   * The sentence that holds an offset; the stretch itself where it holds none.
   *
   * @param text the whole text
   * @param within the stretch, usually the block that holds the offset
   * @param offset the position in question
   */
  public static Span around(String text, Span within, int offset) {
    char[] letters = text.toCharArray();
    int start = skipSpace(letters, within.start(), within.end());
    while (start < within.end()) {
      int end = endOf(letters, start, within.end());
      if (offset < end) {
        return Span.of(start, end);
      }
      start = skipSpace(letters, end, within.end());
    }
    return within;
  }

  private static int skipSpace(char[] text, int from, int limit) {
    int at = from;
    while (at < limit && Chars.isSpace(text[at])) {
      at++;
    }
    return at;
  }

  /** End of the sentence that begins at {@code start}, its closing marks included. */
  private static int endOf(char[] text, int start, int limit) {
    int at = start;
    while (at < limit) {
      if (!isStop(text[at])) {
        at++;
        continue;
      }
      int stop = at;
      while (at < limit && (isStop(text[at]) || isCloser(text, at))) {
        at++;
      }
      int next = skipSpace(text, at, limit);
      if (next == limit || next > at && opensSentence(text, next, limit)) {
        boolean alone = text[stop] == '.' && at == stop + 1;
        if (next == limit || !alone || endsWord(text, start, stop, next, limit)) {
          return at;
        }
      }
    }
    int end = limit;
    while (end > start && Chars.isSpace(text[end - 1])) {
      end--;
    }
    return end;
  }

  /** Whether the full stop at {@code stop} ends a sentence and not only an abbreviation. */
  private static boolean endsWord(char[] text, int start, int stop, int next, int limit) {
    int from = stop;
    int furthest = Math.max(start, stop - 12);
    while (from > furthest && isWordPart(text[from - 1])) {
      from--;
    }
    String word = String.valueOf(text, from, stop - from).toLowerCase(Locale.ROOT);
    if (NEVER_LAST.contains(word)) {
      return false;
    }
    if (BEFORE_FIGURES.contains(word)) {
      return !Chars.isDigit(text[next]);
    }
    if (isInitials(word) || MAYBE_LAST.contains(word)) {
      return isOpener(text, next, limit);
    }
    return true;
  }

  /** {@code j}, {@code u.s}, {@code p.m}; not the pronoun {@code i}. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Chars.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1 && !"i".equals(word);
  }

  private static boolean isOpener(char[] text, int next, int limit) {
    int end = next;
    while (end < limit && end - next < 12 && Chars.isLetter(text[end])) {
      end++;
    }
    return end == next && !Chars.isDigit(text[next])
        || OPENERS.contains(String.valueOf(text, next, end - next).toLowerCase(Locale.ROOT));
  }

  private static boolean opensSentence(char[] text, int at, int limit) {
    char c = text[at];
    if (Chars.isLetter(c)) {
      return !Chars.isLowerCase(c);
    }
    if (Chars.isDigit(c)) {
      return true;
    }
    return isOpeningMark(c) && !(at + 1 < limit && Chars.isSpace(text[at + 1]));
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isCloser(char[] text, int at) {
    return "\"')]\u2019\u201d\u00bb".indexOf(text[at]) >= 0;
  }

  private static boolean isOpeningMark(char c) {
    return "\"'`([\u2018\u201c\u00ab\u2014\u2013-$\u00a3\u20ac@#".indexOf(c) >= 0;
  }

  private static boolean isWordPart(char c) {
    return Chars.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
