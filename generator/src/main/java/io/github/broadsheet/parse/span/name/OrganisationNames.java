package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names of one article belong to the same organisation: "Collective Security Treaty
 * Organization (CSTO)", "the Organisation", "the CSTO"; "Xiaomi" is "Xiaomi Corp".
 */
final class OrganisationNames {

  private static final Set<String> COMPANY_ENDINGS =
      Set.of(
          "inc",
          "ltd",
          "limited",
          "corp",
          "co",
          "plc",
          "llc",
          "group",
          "holdings",
          "company",
          "corporation");

  private final Lists lists;
  private final Map<String, String> fullByKey = new HashMap<>();
  private final Map<String, String> fullByAcronym = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  OrganisationNames(Lists lists) {
    this.lists = lists;
  }

  /** Notes a name; the first form that the article writes is the one that stays. */
  void learn(String name) {
    fullByKey.putIfAbsent(key(name), name);
  }

  /** Notes that the article explains an acronym: "Long Name (LN)". */
  void learnAcronym(String acronym, String name) {
    fullByAcronym.putIfAbsent(acronym, fullByKey.getOrDefault(key(name), name));
  }

  /** The fullest form of a name. */
  String fullest(String name) {
    String explained = fullByAcronym.get(name);
    if (explained != null) {
      return explained;
    }
    return lists.preferred(name).orElseGet(() -> fullByKey.getOrDefault(key(name), name));
  }

  /** Spelling and endings that make no difference: "-isation", "Centre", "Corp". */
  private String key(String name) {
    return keys.computeIfAbsent(name, OrganisationNames::fold);
  }

  private static String fold(String name) {
    String key = Lists.withoutAccents(name).toLowerCase(Locale.ROOT);
    key = key.startsWith("the ") ? key.substring(4) : key;
    key = withoutCompanyEnding(key);
    for (String[] pair : SPELLINGS) {
      key = key.replace(pair[0], pair[1]);
    }
    return key;
  }

  private static String withoutCompanyEnding(String key) {
    int space = key.lastIndexOf(' ');
    int end = key.endsWith(".") ? key.length() - 1 : key.length();
    boolean company =
        space >= 0 && space < end && COMPANY_ENDINGS.contains(key.substring(space + 1, end));
    return company ? key.substring(0, space) : key;
  }

  private static final List<String[]> SPELLINGS =
      List.of(
          new String[] {"isation", "ization"},
          new String[] {"centre", "center"},
          new String[] {"defence", "defense"},
          new String[] {"labour", "labor"},
          new String[] {"programme", "program"},
          new String[] {"theatre", "theater"},
          new String[] {"co-operation", "cooperation"});
}
