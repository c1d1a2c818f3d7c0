package io.github.broadsheet.parse.span.name;

import java.util.Set;

/** Those whom news of business asks, and names with their firm: {@code Merrill Lynch analyst}. */
final class Experts {

  private static final Set<String> WORDS =
      Set.of(
          "analyst",
          "analysts",
          "economist",
          "economists",
          "strategist",
          "strategists",
          "trader",
          "traders",
          "dealer",
          "dealers",
          "broker",
          "brokers");

  private Experts() {}

  /** What such people are called, in small letters, one or many of them. */
  static Set<String> words() {
    return WORDS;
  }
}
