package io.github.broadsheet.parse.span.name;

/**
 * What the learnt engine looks at in a token: the words around it, how they are written, the run of
 * capitals it stands in, how the article writes it elsewhere, and which lists it is in. No rule of
 * the other engine is among it: only so does it mean something when both agree.
 *
 * <p>Each feature is a number, hashed from its parts without making strings.
 */
final class Features {

  /** The most features of a token. */
  static final int COUNT = 41;

  /** Stands for no feature. */
  static final int EMPTY = -1;

  private static final int SMALL_RUN = 3;
  private static final int LONGEST_RUN = 8;
  private static final int LONG_WORD = 8;
  private static final int FORMS = 32;

  private static final int LISTS =
      Kind.GIVEN
          | Kind.PLACE
          | Kind.DEMONYM
          | Kind.CALENDAR
          | Kind.STARTS_PHRASE
          | Kind.ORGANISATION
          | Kind.PLACE_TAIL
          | Kind.COMPANY
          | Kind.EVENT
          | Kind.ROLE
          | Kind.TITLE
          | Kind.BEFORE_PLACE
          | Kind.SAY
          | Kind.FUNCTION
          | Kind.COMMON
          | Kind.KNOWN_ORGANISATION
          | Kind.JOIN
          | Kind.EVERYDAY;

  private final Tokens tokens;
  private final char[] text;

  /** How each token is written; one place more on either side. */
  private final int[] form;

  private final Elsewhere elsewhere;
  private final int mask;
  private int[] out = new int[COUNT];
  private int size;

  /**
   * The features of a text.
   *
   * @param buckets a power of two: numbers are from 0 to one less
   */
  Features(Tokens tokens, int buckets) {
    this.tokens = tokens;
    this.text = tokens.letters();
    this.mask = buckets - 1;
    this.elsewhere = new Elsewhere(tokens);
    form = new int[tokens.size() + 2];
    for (int i = 0; i < tokens.size(); i++) {
      form[i + 1] = formOf(i);
    }
  }

  /** Fills {@code into} with the features of a token, and the rest of it with {@link #EMPTY}. */
  void of(int i, int[] into) {
    out = into;
    size = 0;
    add(0, 0, 0);
    words(i);
    shapes(i);
    affixes(i);
    run(i);
    article(i);
    lists(i);
    while (size < COUNT) {
      out[size++] = EMPTY;
    }
  }

  private void words(int i) {
    int w = at(i);
    int before = at(i - 1);
    int after = at(i + 1);
    add(1, w, 0);
    add(2, before, 0);
    add(3, after, 0);
    add(4, at(i - 2), 0);
    add(5, at(i + 2), 0);
    add(6, before, w);
    add(7, w, after);
    add(8, at(i - 2), before);
    add(9, after, at(i + 2));
  }

  private void shapes(int i) {
    int before = form(i - 1);
    int own = form(i);
    int after = form(i + 1);
    add(10, own, 0);
    add(11, before * FORMS + own, 0);
    add(12, own * FORMS + after, 0);
    add(13, (before * FORMS + own) * FORMS + after, 0);
    add(14, own, at(i - 1));
    add(15, own, at(i + 1));
  }

  private void affixes(int i) {
    int from = tokens.start(i);
    int to = tokens.wordEnd(i);
    int own = form(i);
    add(16, ending(i, 2), own);
    add(17, ending(i, 3), own);
    add(18, ending(i, 4), own);
    add(19, WordHash.ofLowerCase(text, from, Math.min(to, from + 3)), own);
    add(20, Math.min(to - from, LONG_WORD), own);
  }

  private int ending(int i, int letters) {
    int to = tokens.wordEnd(i);
    return WordHash.ofLowerCase(text, Math.max(tokens.start(i), to - letters), to);
  }

  /** The run of capitals: its length, its first and last word, the words before and after it. */
  private void run(int i) {
    int from = i;
    while (i - from < LONGEST_RUN && tokens.isNameLike(from - 1) && !tokens.breaksBefore(from)) {
      from--;
    }
    int to = i + 1;
    while (to - i < LONGEST_RUN && tokens.isNameLike(to) && !tokens.breaksBefore(to)) {
      to++;
    }
    int left = Math.min(SMALL_RUN, i - from);
    int right = Math.min(SMALL_RUN, to - 1 - i);
    int place = left * 4 + right + (tokens.isNameLike(i) ? 16 : 0);
    add(21, place, form(i));
    add(22, at(to - 1), Math.min(1, right));
    add(23, at(from), Math.min(1, left));
    add(24, at(from - 1), place);
    add(25, at(to), place);
    add(26, at(from - 1), at(to));
    add(27, ending(to - 1, 3), right);
    add(28, at(from - 1), at(from - 2));
    add(29, at(to), at(to + 1));
  }

  private void article(int i) {
    add(30, elsewhere.lowerCase(i) ? 1 : 0, form(i));
    int other = elsewhere.other(i);
    add(31, elsewhere.wordBefore(other), 0);
    add(32, elsewhere.wordAfter(other), 0);
    add(33, elsewhere.runBefore(other), 0);
    add(34, elsewhere.runAfter(other), 0);
  }

  private void lists(int i) {
    int own = tokens.kinds(i) & LISTS;
    int before = tokens.kinds(i - 1) & LISTS;
    int after = tokens.kinds(i + 1) & LISTS;
    add(35, own, 0);
    add(36, before, form(i));
    add(37, after, form(i));
    add(38, own, before);
    add(39, own, after);
  }

  private int formOf(int i) {
    int code =
        switch (tokens.shape(i)) {
          case LOWER -> 1;
          case CAPITAL -> 2;
          case UPPER -> 3;
          case INITIAL -> 4;
          case MIXED -> 5;
          case NUMBER -> 6;
          case POSSESSIVE -> 7;
          case MARK -> 16 + (tokens.first(i) & 7);
        };
    return tokens.opens(i) ? code + 8 : code;
  }

  private int form(int i) {
    return form[i + 1];
  }

  /** The word at a place, which may lie outside the text. */
  private int at(int i) {
    return i < 0 || i >= tokens.size() ? 7 : tokens.hash(i);
  }

  private void add(int kind, int a, int b) {
    out[size++] = WordHash.mix(kind, a, b) & mask;
  }
}
