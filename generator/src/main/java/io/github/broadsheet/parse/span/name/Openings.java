package io.github.broadsheet.parse.span.name;

/**
 * Marks where a capital letter says nothing: at the beginning of a sentence, quotation or line, and
 * in lines that are all capitals.
 */
final class Openings {

  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»";
  private static final String OPENERS = "\"“‘([«•*:;";
  private static final String DASHES = "-–—";

  /** A line break inside a line that is at least this long is a wrapped line, not a new one. */
  private static final int WRAPPED_FROM = 50;

  private static final double LOUD_SHARE = 0.9;
  private static final int LONG_WORD = 5;
  private static final int FEWEST_LONG_WORDS = 4;

  private Openings() {}

  /** Marks the tokens of a passage, from {@code first} to the last. */
  static void mark(Tokens tokens, int first) {
    int lineFrom = first;
    boolean opening = true;
    for (int i = first; i < tokens.size(); i++) {
      if (i == first || isNewLine(tokens, lineFrom, i)) {
        tokens.markBreak(i);
        markLoud(tokens, lineFrom, i);
        lineFrom = i;
        opening = true;
      }
      if (tokens.shape(i) != Shape.MARK) {
        if (opening) {
          tokens.markOpening(i);
        }
        opening = false;
      } else {
        opening = opening || opensAfter(tokens, i, first);
      }
    }
    markLoud(tokens, lineFrom, tokens.size());
  }

  private static boolean opensAfter(Tokens tokens, int mark, int first) {
    char c = tokens.first(mark);
    if (SENTENCE_ENDS.indexOf(c) >= 0 || OPENERS.indexOf(c) >= 0) {
      return true;
    }
    boolean spaced = !tokens.touches(mark) && mark > first && !tokens.touches(mark - 1);
    return DASHES.indexOf(c) >= 0 && (spaced || tokens.reads(mark - 1, "-"));
  }

  private static boolean isNewLine(Tokens tokens, int lineFrom, int token) {
    char[] text = tokens.letters();
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    int newline = from;
    while (newline < to && text[newline] != '\n') {
      newline++;
    }
    if (newline == to) {
      return false;
    }
    char last = text[from - 1];
    return SENTENCE_ENDS.indexOf(last) >= 0
        || CLOSERS.indexOf(last) >= 0
        || from - tokens.start(lineFrom) < WRAPPED_FROM;
  }

  /** "PUTIN VOWS TO DEFEND ALLIES", "Putin Vows to Defend Allies Like Kazakhstan". */
  private static void markLoud(Tokens tokens, int from, int to) {
    int words = 0;
    int upper = 0;
    int longWords = 0;
    int capitals = 0;
    int commas = 0;
    int numbers = 0;
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.MARK || shape == Shape.NUMBER || shape == Shape.POSSESSIVE) {
        commas += tokens.first(i) == ',' ? 1 : 0;
        numbers += shape == Shape.NUMBER ? 1 : 0;
        continue;
      }
      words++;
      upper += shape == Shape.UPPER || shape == Shape.INITIAL ? 1 : 0;
      if (tokens.length(i) >= LONG_WORD && i > from) {
        longWords++;
        capitals += tokens.isNameLike(i) ? 1 : 0;
      }
    }
    boolean shouted = words >= 2 && upper >= LOUD_SHARE * words;
    boolean sentence = to > from && tokens.first(to - 1) == '.';
    boolean titled =
        !sentence
            && numbers <= 1
            && longWords >= FEWEST_LONG_WORDS
            && capitals >= LOUD_SHARE * longWords
            && commas * FEWEST_LONG_WORDS < longWords;
    if (shouted || titled) {
      for (int i = from; i < to; i++) {
        tokens.markLoud(i);
      }
    }
  }
}
