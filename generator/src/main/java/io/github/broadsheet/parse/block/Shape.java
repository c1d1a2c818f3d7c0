package io.github.broadsheet.parse.block;

import java.util.List;
import java.util.Locale;

/**
 * What one sees of a paragraph before reading it: how long it is, how it begins and ends. Computed
 * once, so that the many recognisers that say no say it cheaply.
 *
 * @param text its words as they came
 * @param opening its first {@value #OPENING} characters in lower case, with straight apostrophes
 * @param words number of words, counted up to {@value #MANY_WORDS}
 * @param capitalised number of those words that begin with a capital
 * @param digits number of digits in the opening
 * @param endsSentence whether it ends as a sentence does, closing quotation marks and brackets
 *     aside
 * @param inCapitals whether it has at least two capitals and no other letters: scripts without
 *     capitals have none
 * @param trigrams what {@link Cue}s it may hold
 */
public record Shape(
    String text,
    String opening,
    int words,
    int capitalised,
    int digits,
    boolean endsSentence,
    boolean inCapitals,
    Trigrams trigrams) {

  /** How much of a paragraph {@link #opening} shows. */
  static final int OPENING = 160;

  /** So long a sentence is running text, however few its words: not all scripts part them. */
  private static final int LONG = 75;

  /** Words are not counted beyond this. */
  static final int MANY_WORDS = 100;

  private static final String CLOSING = "\"”’'»)]*」』）\u00a0";
  private static final String STOPS = ".!?…。！？؟।";

  private static final int SPACE = 0;
  private static final int SIGN = 1;
  private static final int OTHER = 2;
  private static final int LOWER = 3;
  private static final int UPPER = 4;

  /** The shape of a paragraph's words. */
  public static Shape of(String text) {
    String opening = folded(text.length() <= OPENING ? text : text.substring(0, OPENING));
    int words = 0;
    int capitalised = 0;
    boolean inWord = false;
    int upper = 0;
    int uncapital = 0;
    int digits = 0;
    Trigrams trigrams = new Trigrams();
    char[] letters = text.toCharArray();
    int i = 0;
    for (; i < letters.length && words <= MANY_WORDS; i++) {
      char c = letters[i];
      int kind = kind(c);
      trigrams.add(c);
      digits += i < OPENING && c >= '0' && c <= '9' ? 1 : 0;
      boolean letter = kind > SIGN;
      if (letter && !inWord) {
        words++;
        capitalised += kind == UPPER ? 1 : 0;
      }
      upper += kind == UPPER ? 1 : 0;
      uncapital += kind == LOWER || kind == OTHER && Character.isLetter(c) ? 1 : 0;
      inWord = letter || inWord && kind == SIGN;
    }
    if (i < letters.length) {
      trigrams.addAll();
    }
    return new Shape(
        text,
        opening,
        words,
        capitalised,
        digits,
        endsSentence(text),
        upper >= 2 && uncapital == 0,
        trigrams);
  }

  /** Whether the whole paragraph fits into its opening. */
  public boolean isShort() {
    return text.length() <= OPENING;
  }

  public boolean opensWith(String words) {
    return opening.startsWith(words);
  }

  /** Whether its opening holds a cue. */
  boolean openingHolds(Cue cue) {
    return trigrams.mayHold(cue) && opening.contains(cue.words());
  }

  /** Whether its opening holds one of some cues. */
  boolean openingHoldsAny(List<Cue> cues) {
    for (Cue cue : cues) {
      if (openingHolds(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds a cue, in lower case as that stands. */
  boolean holds(Cue cue) {
    return trigrams.mayHold(cue) && text.contains(cue.words());
  }

  /** Whether it may hold a cue, in whatever case; if not, it certainly does not. */
  boolean mayHold(Cue cue) {
    return trigrams.mayHold(cue);
  }

  /** Whether it may hold one of some cues, in whatever case. */
  boolean mayHoldAny(List<Cue> cues) {
    for (Cue cue : cues) {
      if (trigrams.mayHold(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it opens with an opening quotation mark. */
  public boolean opensQuoted() {
    return !text.isEmpty() && "\"“‘'«".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether it reads like running text: a sentence, and not a short one. */
  public boolean isProse() {
    return endsSentence && (words >= 12 || text.length() >= LONG);
  }

  /** The last characters, at most so many, as they came. */
  public String ending(int longest) {
    return text.length() <= longest ? text : text.substring(text.length() - longest);
  }

  /**
   * The kind of a character; for ASCII without asking the Unicode tables, since this runs over all
   * text.
   */
  private static int kind(char c) {
    if (c < 128) {
      if (c >= 'a' && c <= 'z') {
        return LOWER;
      }
      if (c >= 'A' && c <= 'Z') {
        return UPPER;
      }
      return c >= '0' && c <= '9' ? OTHER : c <= ' ' ? SPACE : SIGN;
    }
    if (!Character.isLetterOrDigit(c)) {
      return Character.isWhitespace(c) ? SPACE : SIGN;
    }
    return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : OTHER;
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last > 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }
}
