package io.github.broadsheet.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of countries, and of a few cities, that papers use for the same place. */
final class PlaceAliases {

  /** Each line: the usual name, then what else it is called; all in normal form. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("united states", "us", "usa", "united states of america", "america", "u s"),
          List.of("united kingdom", "uk", "britain", "great britain", "u k"),
          List.of("united arab emirates", "uae", "emirates"),
          List.of("myanmar", "burma"),
          List.of("ivory coast", "cote divoire"),
          List.of("czech republic", "czechia"),
          List.of("south korea", "republic of korea"),
          List.of("north korea", "dprk", "democratic peoples republic of korea"),
          List.of(
              "democratic republic of congo",
              "democratic republic of the congo",
              "dr congo",
              "drc"),
          List.of("netherlands", "holland"),
          List.of("eswatini", "swaziland"),
          List.of("north macedonia", "macedonia"),
          List.of("turkey", "turkiye"),
          List.of("east timor", "timor leste"),
          List.of("russia", "russian federation"),
          List.of("china", "peoples republic of china"),
          List.of("taiwan", "republic of china"),
          List.of("iran", "islamic republic of iran"),
          List.of("syria", "syrian arab republic"),
          List.of("vietnam", "viet nam"),
          List.of("cape verde", "cabo verde"),
          List.of("bosnia and herzegovina", "bosnia herzegovina"),
          List.of("kyiv", "kiev"),
          List.of("odesa", "odessa"),
          List.of("beijing", "peking"),
          List.of("mumbai", "bombay"),
          List.of("kolkata", "calcutta"),
          List.of("chennai", "madras"),
          List.of("yangon", "rangoon"),
          List.of("ho chi minh city", "saigon"),
          List.of("washington", "washington dc", "washington d c"),
          List.of("new york city", "nyc"),
          List.of("alabama", "ala"),
          List.of("arizona", "ariz"),
          List.of("arkansas", "ark"),
          List.of("california", "calif"),
          List.of("colorado", "colo"),
          List.of("connecticut", "conn"),
          List.of("delaware", "del"),
          List.of("florida", "fla"),
          List.of("illinois", "ill"),
          List.of("indiana", "ind"),
          List.of("kansas", "kan"),
          List.of("kentucky", "ky"),
          List.of("massachusetts", "mass"),
          List.of("michigan", "mich"),
          List.of("minnesota", "minn"),
          List.of("mississippi", "miss"),
          List.of("missouri", "mo"),
          List.of("montana", "mont"),
          List.of("nebraska", "neb"),
          List.of("nevada", "nev"),
          List.of("new hampshire", "nh"),
          List.of("new jersey", "nj"),
          List.of("new mexico", "nm"),
          List.of("new south wales", "nsw"),
          List.of("north carolina", "nc"),
          List.of("oklahoma", "okla"),
          List.of("oregon", "ore"),
          List.of("pennsylvania", "pa"),
          List.of("south carolina", "sc"),
          List.of("tennessee", "tenn"),
          List.of("texas", "tex"),
          List.of("virginia", "va"),
          List.of("vermont", "vt"),
          List.of("west virginia", "wva"),
          List.of("wisconsin", "wis"),
          List.of("wyoming", "wyo"),
          List.of("los angeles", "la"));

  private static final Map<String, List<String>> USUAL = usualNames();

  private PlaceAliases() {}

  /** The usual name's words, or these words where they are no alias. */
  static List<String> usual(List<String> words) {
    return USUAL.getOrDefault(String.join(" ", words), words);
  }

  /** Whether a name as printed is not the usual one. */
  static boolean isAlias(String printed) {
    return Acronyms.isAcronym(printed)
        || USUAL.containsKey(printed.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  private static Map<String, List<String>> usualNames() {
    Map<String, List<String>> usual = new HashMap<>();
    for (List<String> names : NAMES) {
      List<String> words = List.of(names.get(0).split(" "));
      names.subList(1, names.size()).forEach(alias -> usual.put(alias, words));
    }
    return Map.copyOf(usual);
  }
}
