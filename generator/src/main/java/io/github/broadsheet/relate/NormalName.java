package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name without what papers do not agree on: case, accents, full stops, articles, titles, British
 * and American spelling, the legal form of a company. Two names of one type with the same normal
 * form are one name.
 */
final class NormalName {

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("centre", "center"),
          Map.entry("centres", "centers"),
          Map.entry("defence", "defense"),
          Map.entry("labour", "labor"),
          Map.entry("theatre", "theater"),
          Map.entry("programme", "program"),
          Map.entry("harbour", "harbor"),
          Map.entry("colour", "color"));

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "incorporated",
          "ltd",
          "limited",
          "plc",
          "corp",
          "co",
          "llc",
          "llp",
          "ag",
          "nv",
          "gmbh",
          "spa",
          "oyj",
          "asa",
          "pty",
          "bhd",
          "kk",
          "sarl");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "prof",
          "professor",
          "president",
          "gen",
          "general",
          "col",
          "colonel",
          "capt",
          "captain",
          "sen",
          "senator",
          "rep",
          "gov",
          "governor",
          "rev",
          "judge",
          "justice");

  private NormalName() {}

  /** The words of the normal form; none where the name has no letter or digit. */
  static List<String> words(EntityType type, String name) {
    List<String> words =
        type == EntityType.PERSON ? plainWords(initialsApart(name), true) : plainWords(name, false);
    switch (type) {
      case PERSON -> dropTitles(words);
      case ORGANISATION -> {
        dropArticle(words);
        dropLegalForms(words);
        words.replaceAll(NormalName::spelling);
      }
      case PLACE -> {
        dropArticle(words);
        if (words.size() > 1 && words.get(0).equals("st")) {
          words.set(0, "saint");
        }
        if (words.size() > 1 && words.get(0).equals("mt")) {
          words.set(0, "mount");
        }
        return PlaceAliases.usual(words);
      }
    }
    return words;
  }

  static String of(EntityType type, String name) {
    return String.join(" ", words(type, name));
  }

  /**
   * Lower-case words without accents; full stops and apostrophes do not part words.
   *
   * @param surnames whether {@code al-} belongs to the word behind it, as in surnames
   */
  private static List<String> plainWords(String name, boolean surnames) {
    String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&') {
        end(word, words);
        words.add("and");
      } else if (c == '-' && surnames && isArabicArticle(word)) {
        word.setLength(0);
        word.append("al");
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && ".'’`".indexOf(c) < 0) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** {@code el-Sisi} and {@code al-Sisi} are one surname. */
  private static boolean isArabicArticle(StringBuilder word) {
    return word.length() == 2
        && (word.charAt(0) == 'a' || word.charAt(0) == 'e')
        && word.charAt(1) == 'l';
  }

  /** {@code J.K. Rowling} and {@code JK Rowling} are {@code J K Rowling}. */
  private static String initialsApart(String name) {
    int space = name.indexOf(' ');
    if (space < 2 || name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder apart = new StringBuilder();
    for (int i = 0; i < space; i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        apart.append(c).append(' ');
      } else if (c != '.') {
        return name;
      }
    }
    return apart.length() > 6 ? name : apart.append(name, space, name.length()).toString();
  }

  private static void dropTitles(List<String> words) {
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
  }

  private static void dropArticle(List<String> words) {
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
  }

  private static void dropLegalForms(List<String> words) {
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() > 1 && words.get(words.size() - 1).equals("and")) {
      words.remove(words.size() - 1);
    }
  }

  private static String spelling(String word) {
    if (word.endsWith("isation") || word.endsWith("isations")) {
      int at = word.lastIndexOf("isation");
      return word.substring(0, at) + "ization" + word.substring(at + 7);
    }
    return SPELLINGS.getOrDefault(word, word);
  }
}
