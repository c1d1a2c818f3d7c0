package io.github.broadsheet.parse.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases that pages use, in lower case: those that fill a line, and those that begin one. */
final class Phrases {

  private static final int FILED_BY = 3;
  private static final int MOST_WORDS = 8;

  private final Set<String> whole;
  private final Map<String, List<String>> openings;

  /**
   * Phrases to look for.
   *
   * @param whole lines, compared without the signs at their ends
   * @param openings beginnings of lines
   */
  Phrases(Set<String> whole, List<String> openings) {
    this.whole = Set.copyOf(whole);
    this.openings = openings.stream().collect(Collectors.groupingBy(Phrases::firstLetters));
  }

  /** The phrases of word lists, in which a line that ends with {@code …} stands for an opening. */
  static Phrases read(String... lists) {
    Set<String> whole = new HashSet<>();
    List<String> openings = new ArrayList<>();
    for (String list : lists) {
      for (String line : WordList.lines(list)) {
        if (line.endsWith("…")) {
          openings.add(line.substring(0, line.length() - 1));
        } else {
          whole.add(line);
        }
      }
    }
    return new Phrases(whole, openings);
  }

  /** Whether a short paragraph is one of the whole lines or begins with one of the openings. */
  boolean match(Shape shape) {
    return fill(shape) || open(shape);
  }

  /** Whether a short paragraph is one of the whole lines. */
  boolean fill(Shape shape) {
    return shape.isShort() && shape.words() <= MOST_WORDS && whole.contains(bare(shape.opening()));
  }

  /** Whether a paragraph begins with one of the openings. */
  boolean open(Shape shape) {
    List<String> candidates = openings.getOrDefault(firstLetters(shape.opening()), List.of());
    for (String opening : candidates) {
      if (shape.opensWith(opening)) {
        return true;
      }
    }
    return false;
  }

  /** Openings are filed by their first letters, so that a paragraph meets only a few of them. */
  private static String firstLetters(String line) {
    return line.length() <= FILED_BY ? line : line.substring(0, FILED_BY);
  }

  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }
}
