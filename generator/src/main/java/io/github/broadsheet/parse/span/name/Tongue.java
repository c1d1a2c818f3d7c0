package io.github.broadsheet.parse.span.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A language other than English, as far as a finder of names has to know it.
 *
 * @param code {@code de}
 * @param words the kinds of its words, all in small letters
 * @param names the kinds of names as such languages write them: {@code Deutschland}, {@code
 *     Giorgia}
 */
record Tongue(String code, Map<String, Integer> words, Map<String, Integer> names) {

  /** What a compound title ends with: {@code Außenminister}. */
  private static final List<String> TITLE_ENDS =
      List.of(
          "minister",
          "ministerin",
          "präsident",
          "präsidentin",
          "kanzler",
          "kanzlerin",
          "meister",
          "meisterin",
          "sekretär",
          "sekretärin",
          "chef",
          "chefin",
          "sprecher",
          "sprecherin",
          "trainer",
          "trainerin");

  /** Whether it writes every noun with a capital, so that a capital says nothing. */
  boolean capitalisesNouns() {
    return code.equals("de") || code.equals("lb");
  }

  /** Whether an article or a preposition clings to a name: {@code dell'Artico}, {@code qu'Ann}. */
  boolean elides() {
    return switch (code) {
      case "fr", "it", "ca", "lb" -> true;
      default -> false;
    };
  }

  /** Whether an ending follows a name behind an apostrophe: {@code İzmir'de}. */
  boolean addsEndings() {
    return code.equals("tr");
  }

  /** Whether an "s" without an apostrophe makes a possessive: {@code Israels}. */
  boolean addsS() {
    return switch (code) {
      case "de", "lb", "nl", "sv", "da", "no" -> true;
      default -> false;
    };
  }

  /** The kinds of a word, whatever its capitals. */
  int kinds(String word) {
    String small = word.toLowerCase(locale());
    int kinds = words.getOrDefault(small, 0);
    boolean title = kinds == 0 && capitalisesNouns() && endsAsTitle(small);
    return title ? Kind.TITLE | Kind.TITLE_PART : kinds;
  }

  private static boolean endsAsTitle(String word) {
    for (String end : TITLE_ENDS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private Locale locale() {
    return code.equals("tr") ? new Locale("tr") : Locale.ROOT;
  }

  /** What is known of a name or phrase, with its capitals as they stand. */
  int kindsOfName(String phrase) {
    return names.getOrDefault(phrase, 0);
  }
}
