package io.github.broadsheet.parse.span.text;

import io.github.broadsheet.model.Span;
import java.util.Arrays;
import java.util.Locale;

/**
 * A stretch of text cut into words and signs: {@code Mr}, {@code .}, {@code Putin's}, {@code ,},
 * {@code (}.
 *
 * <p>A word is a run of letters and digits; an apostrophe, hyphen, full stop or ampersand between
 * two letters belongs to it ({@code U.S}, {@code O'Brien}, {@code year-old}), so does the point
 * between two digits ({@code 2.5}). Every other character that is not white space is a sign of its
 * own. Start with {@link BlockWords}; it takes time linear in the text. Positions outside the
 * stretch are harmless: they hold no word and no sign. Immutable once made, and safe to share
 * between threads.
 */
public final class Words {

  private final String text;
  private final char[] letters;
  private int[] starts;
  private int[] ends;
  private int count;

  private Words(String text, char[] letters, int capacity) {
    this.text = text;
    this.letters = letters;
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /** The words and signs of the stretch {@code within} of a text, whose letters are these. */
  static Words of(String text, char[] letters, Span within) {
    Words words = new Words(text, letters, 8 + within.length() / 5);
    int at = within.start();
    while (at < within.end()) {
      char c = letters[at];
      if (Chars.isLetterOrDigit(c)) {
        int end = endOfWord(letters, at, within.end());
        words.add(at, end);
        at = end;
      } else {
        if (!Chars.isSpace(c)) {
          words.add(at, at + 1);
        }
        at++;
      }
    }
    return words;
  }

  private static int endOfWord(char[] letters, int start, int limit) {
    int at = start + 1;
    while (at < limit) {
      char c = letters[at];
      boolean inside =
          Chars.isLetterOrDigit(c)
              || at + 1 < limit && isJoint(letters[at - 1], c, letters[at + 1]);
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isJoint(char before, char c, char after) {
    return switch (c) {
      case '\'', '\u2019', '\u2018' -> Chars.isLetterOrDigit(before) && Chars.isLetter(after);
      case '-', '&' -> Chars.isLetter(before) && Chars.isLetter(after);
      case '.' ->
          Chars.isLetter(before) && Chars.isLetter(after)
              || Chars.isDigit(before) && Chars.isDigit(after);
      default -> false;
    };
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** How many words and signs there are. */
  public int count() {
    return count;
  }

  /** Whether position {@code i} holds a word or a sign. */
  public boolean has(int i) {
    return i >= 0 && i < count;
  }

  /** Offset in the text of the first character of word {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset in the text behind the last character of word {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The span from word {@code first} to word {@code last}, both included. */
  public Span span(int first, int last) {
    return Span.of(starts[first], ends[last]);
  }

  /** Word {@code i} as it stands, or the empty text where there is none. */
  public String at(int i) {
    return has(i) ? text.substring(starts[i], ends[i]) : "";
  }

  /** Word {@code i} in lower case, or the empty text where there is none. */
  public String lower(int i) {
    return at(i).toLowerCase(Locale.ROOT);
  }

  /** Word {@code i} in lower case without its possessive: {@code Monday's} is {@code monday}. */
  public String bare(int i) {
    return has(i) ? text.substring(starts[i], endOfBare(i)).toLowerCase(Locale.ROOT) : "";
  }

  /** Offset behind word {@code i} without its possessive. */
  public int endOfBare(int i) {
    int end = ends[i];
    boolean possessive =
        end - starts[i] > 2
            && Character.toLowerCase(letters[end - 1]) == 's'
            && isApostrophe(letters[end - 2]);
    return possessive ? end - 2 : end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /** Length of word {@code i}, or 0 where there is none. */
  public int length(int i) {
    return has(i) ? ends[i] - starts[i] : 0;
  }

  /** The first character of word {@code i}, or 0 where there is none. */
  public char first(int i) {
    return has(i) ? letters[starts[i]] : 0;
  }

  /** The text from word {@code first} to word {@code last}, without a possessive at its end. */
  public String textOf(int first, int last) {
    return text.substring(starts[first], endOfBare(last));
  }

  /** The last character of word {@code i}, or 0 where there is none. */
  public char last(int i) {
    return has(i) ? letters[ends[i] - 1] : 0;
  }

  /** Whether word {@code i} is {@code word}, in whatever case. */
  public boolean is(int i, String word) {
    return has(i)
        && ends[i] - starts[i] == word.length()
        && mayBe(letters[starts[i]], word.charAt(0))
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  /** Two letters of ASCII are the same in whatever case, or differ in more than one bit. */
  private static boolean mayBe(char one, char other) {
    return (one | 0x20) == (other | 0x20) || one > 127;
  }

  /** Whether position {@code i} holds the sign {@code sign}. */
  public boolean isSign(int i, char sign) {
    return has(i) && ends[i] - starts[i] == 1 && letters[starts[i]] == sign;
  }

  /** Whether word {@code i} begins with a capital letter. */
  public boolean isCapitalised(int i) {
    return Chars.isUpperCase(first(i));
  }

  /** Whether position {@code i} holds a word, not a sign. */
  public boolean isWord(int i) {
    return Chars.isLetterOrDigit(first(i));
  }

  /** Whether nothing stands between word {@code i} and the one after it. */
  public boolean touchesNext(int i) {
    return has(i) && has(i + 1) && ends[i] == starts[i + 1];
  }

  /**
   * Index of the first word that ends behind an offset of the text; {@link #count} if none does.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
