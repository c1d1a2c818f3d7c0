package io.github.broadsheet.parse.span.name;

/** How a token is written. */
enum Shape {
  /** {@code river}. */
  LOWER,
  /** {@code River}, {@code YouTube}, {@code O'Brien}. */
  CAPITAL,
  /** {@code NATO}, {@code G20}. */
  UPPER,
  /** {@code J.}, {@code J}. */
  INITIAL,
  /** {@code iPhone}, {@code al-Shabaab}: a small letter first, a capital after it. */
  MIXED,
  /** {@code 2022}, {@code 10th}. */
  NUMBER,
  /** {@code 's}, or the apostrophe after a plural. */
  POSSESSIVE,
  /** A mark of punctuation. */
  MARK;

  /** Whether a name can begin with it. */
  boolean isNameLike() {
    return this == CAPITAL || this == UPPER || this == INITIAL || this == MIXED;
  }

  /**
   * The shape of a word of ASCII letters.
   *
   * @param capitals how many of its letters are capitals
   */
  static Shape ofLetters(char first, int length, int capitals, char last) {
    if (first > 'Z') {
      return capitals > 0 ? MIXED : LOWER;
    }
    int small = length - capitals;
    if (length == 1) {
      return INITIAL;
    }
    return small == 0 || small == 1 && capitals > 2 && last == 's' ? UPPER : CAPITAL;
  }

  /** The shape of the word of letters and digits that stands in a stretch of text. */
  static Shape of(char[] text, int from, int to) {
    char first = text[from];
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    if (!Character.isUpperCase(first)) {
      return upper > 0 ? MIXED : LOWER;
    }
    if (upper == 1 && lower == 0 && to - from <= 2) {
      return INITIAL;
    }
    return lower == 0 || lower == 1 && upper > 2 && text[to - 1] == 's' ? UPPER : CAPITAL;
  }
}
