package io.github.broadsheet.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Bylines in other languages than English: {@code Von Ana Moor, Lindholm}, {@code Ein Kommentar von
 * Ana Moor}, {@code Autor: Ana Moor}, {@code 4. Mai 2021 • Ana Moor • 3 Minuten}, {@code 김철수 기자}.
 */
final class BylineAbroad {

  private static final int LONGEST_MARKER = 40;
  private static final int MOST_WORDS_BEFORE_NAME = 5;

  private static final List<String> MARKERS =
      WordList.lines("bylines-abroad.txt").stream().map(line -> line + " ").toList();

  private static final Set<String> GENRES = WordList.words("byline-genres-abroad.txt");

  /** The words for "by" that stand behind what a piece is. */
  private static final Set<String> BY =
      Set.of(
          "von", "par", "de", "di", "por", "door", "av", "af", "oleh", "per", "da", "van", "med");

  /** Korean and Japanese put what the writer is behind the name. */
  private static final List<String> OFFICES = List.of("기자", "특파원", "논설위원", "記者");

  private BylineAbroad() {}

  /** How long the marker is at the beginning of a line ({@code Von }), or 0. */
  static int marker(String line) {
    String opening =
        Shape.folded(line.length() > LONGEST_MARKER ? line.substring(0, LONGEST_MARKER) : line)
            .replace('\u00a0', ' ');
    for (String marker : MARKERS) {
      if (opening.startsWith(marker) && mayFollow(line, marker)) {
        return marker.length();
      }
    }
    return behindGenre(line, opening);
  }

  /** A name begins with a capital, where the script has them; "di nuovo" does not. */
  private static boolean mayFollow(String line, String marker) {
    int at = marker.length();
    if (at >= line.length() || !Character.isLetter(line.charAt(at))) {
      return false;
    }
    return !Character.isLowerCase(line.charAt(at)) || Agencies.isAgency(line.substring(at));
  }

  /** {@code Ein Kommentar von }, {@code Propos recueillis par }. */
  private static int behindGenre(String line, String opening) {
    boolean genre = false;
    int from = 0;
    for (int words = 0; words < MOST_WORDS_BEFORE_NAME; words++) {
      int space = opening.indexOf(' ', from);
      if (space < 0) {
        return 0;
      }
      String word = opening.substring(from, space);
      if (genre && BY.contains(word)) {
        boolean name = space + 1 < line.length() && Character.isUpperCase(line.charAt(space + 1));
        return name ? space + 1 : 0;
      }
      genre |= GENRES.contains(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
      from = space + 1;
    }
    return 0;
  }

  /**
   * The writers whom a line names that holds a date as well, or nothing else: what stands between
   * its bars, dots, dashes and figures, where that is a person.
   */
  static List<String> writers(String line) {
    List<String> writers = new ArrayList<>();
    for (String part : line.split("[|•·/—–\\d]| - |, |: ")) {
      String words = part.strip();
      int marker = marker(words);
      String name = words.substring(Math.min(marker, words.length())).strip();
      if (marker > 0 && PersonName.hasForm(name) || PersonName.isLikely(name)) {
        writers.add(name);
      }
    }
    return List.copyOf(writers);
  }

  /** Whether a line is a name with what its bearer is behind it: {@code 김철수 기자}. */
  static boolean isNameWithOffice(String line) {
    int space = line.indexOf(' ');
    return space >= 2
        && space <= 5
        && (Character.isIdeographic(line.charAt(0)) || isHangul(line.charAt(0)))
        && !line.endsWith(".")
        && OFFICES.stream().anyMatch(office -> isOffice(line, space + 1, office));
  }

  /** {@code 기자}, not {@code 기자들에게}: "told reporters". */
  private static boolean isOffice(String line, int at, String office) {
    int end = at + office.length();
    return line.startsWith(office, at)
        && (end == line.length() || !Character.isLetter(line.charAt(end)));
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
