package io.github.broadsheet.parse.span.name;

import java.util.Set;

/**
 * Where a hyphen parts a name from what is none: {@code Moscow-based}, {@code ex-Soviet}, {@code
 * Russian-Kazakh}; but not {@code Kassym-Jomart}.
 */
final class HyphenCut {

  /** Second parts that make an adjective of a name: "Moscow-based". */
  private static final Set<String> ADJECTIVE_ENDS =
      Set.of(
          "based",
          "born",
          "led",
          "run",
          "style",
          "made",
          "era",
          "wide",
          "speaking",
          "language",
          "bound",
          "owned",
          "backed",
          "controlled",
          "dominated",
          "occupied",
          "administered",
          "registered",
          "listed",
          "educated",
          "trained",
          "funded",
          "sponsored",
          "held",
          "linked",
          "related",
          "brokered",
          "mediated",
          "flagged",
          "friendly",
          "like",
          "free",
          "area",
          "only",
          "supported",
          "aligned",
          "drafted",
          "engineered",
          "imposed",
          "initiated",
          "majority");

  /** First parts that are no part of a name: "ex-Soviet", "pro-European". */
  private static final Set<String> PREFIXES =
      Set.of(
          "ex", "pro", "anti", "non", "mid", "pan", "post", "pre", "un", "former", "inter", "trans",
          "then", "now", "late", "self", "quasi", "neo", "ultra", "all", "one", "zero", "vice");

  private final Lists lists;

  HyphenCut(Lists lists) {
    this.lists = lists;
  }

  /**
   * Whether the hyphen in a word parts it.
   *
   * @param hyphen a hyphen of it, neither the first letter nor the last
   */
  boolean parts(String word, int hyphen) {
    String before = word.substring(0, hyphen);
    String after = word.substring(hyphen + 1);
    boolean capitalBefore = Character.isUpperCase(before.charAt(0));
    boolean capitalAfter = Character.isUpperCase(after.charAt(0));
    if (capitalBefore && !capitalAfter) {
      return ADJECTIVE_ENDS.contains(after) || after.endsWith("ed");
    }
    if (!capitalBefore && capitalAfter) {
      return PREFIXES.contains(before);
    }
    if (before.equals("Ex")) {
      return true;
    }
    int nation = Kind.COUNTRY | Kind.DEMONYM;
    return capitalBefore
        && (lists.kinds(before) & nation) != 0
        && (lists.kinds(word) & Kind.PLACE) == 0;
  }
}
