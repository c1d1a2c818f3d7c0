package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which names of one article belong to the same organisation: "Collective Security Treaty
 * Organization (CSTO)", "the Organisation", "the CSTO"; "Xiaomi" is "Xiaomi Corp".
 */
final class OrganisationNames {

  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "ltd", "limited", "corp", "co", "plc", "llc");

  private static final Set<String> COMPANY_ENDINGS =
      Set.of("group", "holdings", "company", "corporation");

  /** Two companies have the same short form, so that it is neither's. */
  private static final String SEVERAL = "";

  private final Lists lists;
  private final Set<String> learnt = new HashSet<>();
  private final Map<String, String> fullByKey = new HashMap<>();
  private final Map<String, String> fullByAcronym = new HashMap<>();
  private final Map<String, String> fullByShortForm = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  OrganisationNames(Lists lists) {
    this.lists = lists;
  }

  /**
   * Notes a name; the first form that the article writes is the one that stays, unless a later one
   * says what kind of company it is.
   */
  void learn(String name) {
    if (!learnt.add(name)) {
      return;
    }
    List<String> shortForms = ShortForms.of(name, lists);
    String key = key(name);
    if (shortForms.isEmpty()) {
      fullByKey.putIfAbsent(key, name);
      return;
    }
    fullByKey.merge(key, name, (first, other) -> isWhole(first) ? first : other);
    for (String form : shortForms) {
      fullByShortForm.merge(
          key(form), name, (one, other) -> key(one).equals(key(other)) ? one : SEVERAL);
    }
  }

  private boolean isWhole(String name) {
    return ShortForms.isWhole(name, lists);
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
    return lists.preferred(name).orElseGet(() -> fullestOf(name));
  }

  /** "Progressive" is "Progressive Enterprises Ltd", if the article has no other one. */
  private String fullestOf(String name) {
    String full = fullByKey.getOrDefault(key(name), name);
    String company = fullByShortForm.isEmpty() ? null : fullByShortForm.get(key(full));
    if (company == null || company.equals(SEVERAL) || isWhole(full)) {
      return full;
    }
    return fullByKey.getOrDefault(key(company), company);
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

  /** Without "Corp Ltd"; where there is no legal form, without "Group". */
  private static String withoutCompanyEnding(String key) {
    String rest = key;
    String shorter = withoutEnding(rest, LEGAL_FORMS);
    while (!shorter.equals(rest)) {
      rest = shorter;
      shorter = withoutEnding(rest, LEGAL_FORMS);
    }
    return rest.equals(key) ? withoutEnding(key, COMPANY_ENDINGS) : rest;
  }

  private static String withoutEnding(String key, Set<String> endings) {
    int space = key.lastIndexOf(' ');
    int end = key.endsWith(".") ? key.length() - 1 : key.length();
    boolean ends = space >= 0 && space < end && endings.contains(key.substring(space + 1, end));
    return ends ? key.substring(0, space) : key;
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
