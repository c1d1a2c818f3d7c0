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

  /** The shape of a word of letters and digits. */
  static Shape of(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    if (!Character.isUpperCase(first)) {
      return upper > 0 ? MIXED : LOWER;
    }
    if (upper == 1 && lower == 0 && word.length() <= 2) {
      return INITIAL;
    }
    return lower == 0 || (lower == 1 && upper > 2 && word.endsWith("s")) ? UPPER : CAPITAL;
  }
}
