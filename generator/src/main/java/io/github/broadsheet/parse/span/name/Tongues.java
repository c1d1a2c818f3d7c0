package io.github.broadsheet.parse.span.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article by its small words. The lists of other languages are read when
 * the first article comes that is not in English.
 *
 * <p>Start with {@code Tongues.of(tokens, stated)}.
 */
final class Tongues {

  private static final String ENGLISH = "en";

  /** English has one of its commonest words among so many. */
  private static final int ENGLISH_SHARE = 12;

  /** So many words show that an article is in English, or is not. */
  private static final int FIRST_LOOK = 120;

  private static final int SAMPLE = 600;

  /** Fewer small words tell no language. */
  private static final int FEWEST_WORDS = 12;

  /** Of the words of a language, one in so many is in its list at least. */
  private static final int SHARE = 10;

  private static final int LONGEST_COMMON = 4;

  private static final class Holder {
    static final Map<String, Tongue> ALL = read();
  }

  private Tongues() {}

  /**
   * The language of an article; null where it is English, or cannot be told.
   *
   * @param stated the language that the archivist states, or null
   */
  static @Nullable Tongue of(Tokens tokens, @Nullable String stated) {
    int words = 0;
    int common = 0;
    for (int i = 0; i < tokens.size() && words < FIRST_LOOK; i++) {
      if (tokens.shape(i) == Shape.LOWER) {
        words++;
        common += tokens.length(i) <= LONGEST_COMMON && isCommon(tokens, i) ? 1 : 0;
      }
    }
    if (words >= FEWEST_WORDS) {
      return common * ENGLISH_SHARE >= words ? null : told(tokens, code(stated));
    }
    String code = code(stated);
    return common > 0 || code.isEmpty() || code.equals(ENGLISH) ? null : Holder.ALL.get(code);
  }

  /** The language of a tag: {@code de} of {@code de-CH}. */
  private static String code(@Nullable String tag) {
    if (tag == null) {
      return "";
    }
    int hyphen = tag.indexOf('-');
    String code = (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    return code.equals("nb") || code.equals("nn") ? "no" : code;
  }

  private static boolean isCommon(Tokens tokens, int token) {
    return tokens.reads(token, "the")
        || tokens.reads(token, "of")
        || tokens.reads(token, "and")
        || tokens.reads(token, "that")
        || tokens.reads(token, "for")
        || tokens.reads(token, "was")
        || tokens.reads(token, "with")
        || tokens.reads(token, "said");
  }

  private static @Nullable Tongue told(Tokens tokens, String stated) {
    Map<String, Integer> found = new LinkedHashMap<>();
    int words = 0;
    for (int i = 0; i < tokens.size() && words < SAMPLE; i++) {
      if (tokens.shape(i) == Shape.LOWER) {
        words++;
        String word = tokens.word(i);
        for (Tongue tongue : Holder.ALL.values()) {
          if ((tongue.words().getOrDefault(word, 0) & Kind.FUNCTION) != 0) {
            found.merge(tongue.code(), 1, Integer::sum);
          }
        }
      }
    }
    Tongue best = null;
    int most = Math.max(FEWEST_WORDS / SHARE, words / SHARE);
    for (Map.Entry<String, Integer> tongue : found.entrySet()) {
      boolean isStated = tongue.getKey().equals(stated) && tongue.getValue() == most;
      if (tongue.getValue() > most || isStated) {
        most = tongue.getValue();
        best = Holder.ALL.get(tongue.getKey());
      }
    }
    return best == null || best.code().equals(ENGLISH) ? null : best;
  }

  private static Map<String, Tongue> read() {
    Map<String, Integer> names = names();
    Map<String, Tongue> tongues = new LinkedHashMap<>();
    for (WordList.Line line : WordList.read("tongues.txt")) {
      int space = line.section().indexOf(' ');
      String code = line.section().substring(0, space);
      Tongue tongue = tongues.computeIfAbsent(code, key -> new Tongue(key, new HashMap<>(), names));
      add(tongue.words(), line.section().substring(space + 1), line.entries());
    }
    return tongues;
  }

  private static void add(Map<String, Integer> words, String section, List<String> entries) {
    for (String entry : entries) {
      switch (section) {
        case "title" -> {
          for (String word : entry.split(" ")) {
            words.merge(word, Kind.TITLE_PART, Tongues::both);
          }
          words.merge(entry.substring(entry.lastIndexOf(' ') + 1), Kind.TITLE, Tongues::both);
        }
        case "calendar" -> words.merge(entry, Kind.CALENDAR, Tongues::both);
        case "body" -> words.merge(entry, Kind.BODY, Tongues::both);
        case "institution" -> words.merge(entry, Kind.KNOWN_ORGANISATION, Tongues::both);
        case "say" -> words.merge(entry, Kind.SAY, Tongues::both);
        default -> words.merge(entry, Kind.FUNCTION, Tongues::both);
      }
    }
  }

  private static int both(int one, int other) {
    return one | other;
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> kinds =
        Map.of(
            "country", Kind.COUNTRY,
            "region", Kind.REGION,
            "city", Kind.LARGE_CITY,
            "given", Kind.GIVEN);
    Map<String, Integer> names = new HashMap<>();
    for (WordList.Line line : WordList.read("names-abroad.txt")) {
      int kind = kinds.getOrDefault(line.section(), 0);
      line.entries().forEach(entry -> names.merge(entry, kind, Tongues::both));
    }
    return names;
  }
}
