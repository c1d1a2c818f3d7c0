package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.Map;

/** Reads the word lists beside this class into one map of words and phrases to their kinds. */
final class ListReader {

  private final Map<String, Integer> kinds = new HashMap<>(1 << 16);
  private final Map<String, String> preferred = new HashMap<>();

  ListReader() {
    titles();
    sections("roles.txt", Map.of("", Kind.ROLE));
    capitalRoles();
    sections(
        "organisation-words.txt",
        Map.of(
            "", Kind.ORGANISATION,
            "head", Kind.ORGANISATION_HEAD,
            "company", Kind.COMPANY));
    sections(
        "place-words.txt",
        Map.of(
            "", Kind.PLACE_TAIL,
            "head", Kind.PLACE_HEAD,
            "kind", Kind.PLACE_KIND,
            "direction", Kind.DIRECTION));
    sections(
        "other-words.txt",
        Map.of(
            "event", Kind.EVENT,
            "calendar", Kind.CALENDAR,
            "thing", Kind.THING,
            "say", Kind.SAY,
            "before", Kind.BEFORE_PLACE,
            "joins", Kind.JOIN,
            "sport", Kind.SPORT));
    sections("opening-words.txt", Map.of("function", Kind.FUNCTION, "common", Kind.COMMON));
    sections("given-names.txt", Map.of("", Kind.GIVEN));
    sections("given-names-world.txt", Map.of("", Kind.GIVEN));
    synonyms("countries.txt", Kind.COUNTRY);
    sections("regions.txt", Map.of("", Kind.REGION));
    demonyms("regions.txt");
    synonyms("organisations.txt", Kind.KNOWN_ORGANISATION);
    sections("institutions.txt", Map.of("", Kind.KNOWN_ORGANISATION | Kind.INSTITUTION));
    sections("nations.txt", Map.of("", Kind.DEMONYM));
    cities();
    everyday();
  }

  /** The kinds of all words and phrases. */
  Map<String, Integer> kinds() {
    return kinds;
  }

  /** The preferred form of each form of a country or organisation. */
  Map<String, String> preferred() {
    return preferred;
  }

  private void titles() {
    for (WordList.Line line : WordList.read("titles.txt")) {
      for (String title : line.entries()) {
        String[] words = title.split(" ");
        for (String word : words) {
          if (Character.isUpperCase(word.charAt(0))) {
            add(word, Kind.TITLE_PART);
          }
        }
        add(words[words.length - 1], Kind.TITLE);
      }
    }
  }

  private void capitalRoles() {
    for (WordList.Line line : WordList.read("roles.txt")) {
      for (String role : line.entries()) {
        add(Character.toUpperCase(role.charAt(0)) + role.substring(1), Kind.CAPITAL_ROLE);
      }
    }
  }

  private void sections(String list, Map<String, Integer> bits) {
    for (WordList.Line line : WordList.read(list)) {
      int kind = bits.getOrDefault(line.section(), 0);
      line.entries().forEach(entry -> addPhrase(entry, kind));
    }
  }

  private void synonyms(String list, int kind) {
    for (WordList.Line line : WordList.read(list)) {
      for (String entry : line.entries()) {
        addPhrase(entry, kind);
        preferred.put(entry, line.entries().get(0));
      }
    }
    demonyms(list);
  }

  private void demonyms(String list) {
    for (WordList.Line line : WordList.read(list)) {
      line.derived().forEach(word -> addPhrase(word, Kind.DEMONYM));
    }
  }

  private void cities() {
    for (WordList.Line line : WordList.read("cities.txt")) {
      String entry = line.entries().get(0);
      boolean large = entry.startsWith("*");
      addPhrase(
          large ? entry.substring(1) : entry, large ? Kind.CITY | Kind.LARGE_CITY : Kind.CITY);
    }
  }

  private void everyday() {
    for (WordList.Line line : WordList.read("everyday-words.txt")) {
      String word = line.entries().get(0);
      add(Character.toUpperCase(word.charAt(0)) + word.substring(1), Kind.EVERYDAY);
    }
  }

  /** Adds a phrase, and its form without accents, since texts often drop them. */
  private void addPhrase(String phrase, int kind) {
    addForm(phrase, kind);
    String bare = Lists.withoutAccents(phrase);
    if (!bare.equals(phrase)) {
      addForm(bare, kind);
    }
  }

  private void addForm(String form, int kind) {
    add(form, kind);
    int space = form.indexOf(' ');
    int possessive = form.endsWith("'s") || form.endsWith("’s") ? form.length() - 2 : -1;
    if (space > 0) {
      add(form.substring(0, space), Kind.STARTS_PHRASE);
    } else if (possessive > 0) {
      add(form.substring(0, possessive), Kind.STARTS_PHRASE);
    }
  }

  private void add(String word, int kind) {
    kinds.merge(word, kind, (a, b) -> a | b);
  }
}
