package io.github.broadsheet.parse.block;

import java.util.Arrays;
import java.util.List;

/**
 * A few words that a recogniser waits for, and that most paragraphs do not hold: {@code " said"},
 * {@code " can be reached at "}. {@link Shape#holds} and {@link Shape#openingHolds} look for them.
 *
 * @param words in lower case, at least three characters, with no letters beyond ASCII
 * @param runs the numbers of their {@link Trigrams}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Cue(String words, int[] runs) {

  static Cue of(String words) {
    return new Cue(words, Trigrams.numbers(words));
  }

  static List<Cue> all(String... words) {
    return Arrays.stream(words).map(Cue::of).toList();
  }
}
