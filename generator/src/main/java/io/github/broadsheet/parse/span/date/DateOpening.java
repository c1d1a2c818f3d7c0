package io.github.broadsheet.parse.span.date;

import io.github.broadsheet.parse.span.text.WordSet;
import io.github.broadsheet.parse.span.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first word of a date can be. Nearly all words of a text are none of it, which is what
 * makes looking for dates cheap.
 */
enum DateOpening {
  /** {@code 10}, {@code 1997}, {@code 2nd}. */
  FIGURE,
  /** {@code January}, {@code Sept}. */
  MONTH,
  /** {@code Sunday}, {@code Tues}. */
  WEEKDAY,
  /** {@code today}, {@code yesterday}. */
  DAY,
  /** {@code last}, {@code next}, {@code this}. */
  TURN,
  /** {@code early}, {@code mid}, {@code the} of {@code the end of}. */
  PART,
  /** {@code two} of {@code two weeks ago}. */
  COUNT;

  private static final int LONGEST = 11;

  private static final Map<String, DateOpening> BY_WORD = new HashMap<>();

  /** For each first and last letter of a word, with its possessive, the lengths it has, as bits. */
  private static final short[] LENGTHS = new short[32 * 32];

  static {
    put(MONTH, "january jan february feb march mar april apr may june jun july jul august aug");
    put(MONTH, "september sept sep october oct november nov december dec");
    put(WEEKDAY, "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri");
    put(WEEKDAY, "saturday sat sunday sun");
    put(DAY, "today tonight yesterday tomorrow");
    put(TURN, "last next this past previous coming current");
    put(PART, "early late mid earlier later the");
    put(COUNT, "a an one two three four five six seven eight nine ten eleven twelve");
  }

  private static void put(DateOpening opening, String words) {
    for (String word : WordSet.of(words)) {
      BY_WORD.put(word, opening);
      char first = word.charAt(0);
      LENGTHS[pair(first, word.charAt(word.length() - 1))] |= (short) (1 << word.length());
      LENGTHS[pair(first, 's')] |= (short) (1 << word.length() + 2);
    }
  }

  /** Two letters, whatever their case, as one number; others may have that number too. */
  private static int pair(char first, char last) {
    return (first & 31) << 5 | last & 31;
  }

  /** What word {@code at} can open, or null where it opens no date. */
  static @Nullable DateOpening of(Words words, int at) {
    char first = words.first(at);
    if (first >= '0' && first <= '9') {
      return FIGURE;
    }
    int length = words.length(at);
    if (length > LONGEST || (LENGTHS[pair(first, words.last(at))] >> length & 1) == 0) {
      return null;
    }
    if (words.is(at, "the")) {
      return words.is(at + 2, "of") ? PART : null;
    }
    return BY_WORD.get(words.bare(at));
  }
}
