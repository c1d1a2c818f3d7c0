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

  /** So many words are a paragraph, whatever stands behind the last sentence. */
  private static final int PARAGRAPH = 40;

  /** Words are not counted beyond this. */
  static final int MANY_WORDS = 100;

  private static final String CLOSING = "\"”’'»)]*」』）\u00a0";
  private static final String STOPS = ".!?…。！？؟।";

  private static final int SPACE = 0;
  private static final int SIGN = 1;
  private static final int OTHER = 2;
  private static final int LOWER = 3;
  private static final int UPPER = 4;

  /** The kinds of the ASCII characters: this is asked of all text. */
  private static final byte[] ASCII = new byte[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean other = c >= '0' && c <= '9';
      int sign = c <= ' ' ? SPACE : SIGN;
      int letter = c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : sign;
      ASCII[c] = (byte) (other ? OTHER : letter);
    }
  }

  /** The shape of a paragraph's words. */
  public static Shape of(String text) {
    String opening = folded(text.length() <= OPENING ? text : text.substring(0, OPENING));
    char[] letters = text.toCharArray();
    int words = 0;
    int capitalised = 0;
    boolean inWord = false;
    int upper = 0;
    int uncapital = 0;
    int digits = 0;
    for (int i = 0; i < letters.length && words <= MANY_WORDS; i++) {
      char c = letters[i];
      int kind = kind(c);
      if (kind <= SIGN) {
        inWord = inWord && kind == SIGN;
        continue;
      }
      if (!inWord) {
        words++;
        capitalised += kind == UPPER ? 1 : 0;
        inWord = true;
      }
      if (kind == UPPER) {
        upper++;
      } else if (kind == LOWER || c > 127 && Character.isLetter(c)) {
        uncapital++;
      } else if (i < OPENING && c <= '9') {
        digits++;
      }
    }
    return new Shape(
        text,
        opening,
        words,
        capitalised,
        digits,
        endsSentence(text),
        upper >= 2 && uncapital == 0,
        Trigrams.of(letters));
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

  /** Whether it reads like running text: a sentence, and not a short one, or many words. */
  public boolean isProse() {
    return endsSentence && (words >= 12 || text.length() >= LONG) || words >= PARAGRAPH;
  }

  /** The last characters, at most so many, as they came. */
  public String ending(int longest) {
    return text.length() <= longest ? text : text.substring(text.length() - longest);
  }

  private static int kind(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    if (!Character.isLetterOrDigit(c)) {
      return Character.isWhitespace(c) ? SPACE : SIGN;
    }
    return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : OTHER;
  }

  static String folded(String text) {
    return lower(text).replace('’', '\'');
  }

  /**
   * In small letters, each where its capital stood: by the rules of Unicode the Turkish capital
   * {@code İ} becomes two characters, so that places in the one are none in the other.
   */
  static String lower(String text) {
    return text.replace('İ', 'i').toLowerCase(Locale.ROOT);
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last > 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }
}
