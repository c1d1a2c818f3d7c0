package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which names of one article belong to the same person: "Mr Putin" is "Vladimir Putin", "George
 * Bush" is "George W. Bush".
 *
 * <p>First all names are learnt, then each is asked for in the order of the text. A bare surname of
 * which two people were named before stays what it is: whom it means is for the archive to say, or
 * for nobody.
 */
final class PersonNames {

  /** More bearers of one surname than this are not told apart; it bounds the work for any text. */
  private static final int MOST_NAMESAKES = 16;

  private record Full(String name, List<String> words) {}

  private final Map<String, List<Full>> bySurname = new HashMap<>();
  private final Map<String, List<Full>> byGivenName = new HashMap<>();
  private final Map<String, List<Full>> namedBefore = new HashMap<>();
  private final Map<String, List<String>> wordsOf = new HashMap<>();

  /** Notes a name; of one word alone nothing is learnt. */
  void learn(String name) {
    List<String> words = words(name);
    if (words.size() > 1) {
      Full full = new Full(name, words);
      note(bySurname, words.get(words.size() - 1), full);
      note(byGivenName, words.get(0), full);
    }
  }

  private static void note(Map<String, List<Full>> index, String word, Full full) {
    List<Full> namesakes = index.computeIfAbsent(word, key -> new ArrayList<>(2));
    if (namesakes.size() < MOST_NAMESAKES && !namesakes.contains(full)) {
      namesakes.add(full);
    }
  }

  /** The fullest form of the name that comes next in the text. */
  String fullest(String name) {
    List<String> words = words(name);
    String last = words.get(words.size() - 1);
    List<Full> namesakes = bySurname.getOrDefault(last, List.of());
    if (words.size() == 1 && namesakes.isEmpty()) {
      namesakes = byGivenName.getOrDefault(last, List.of());
    }
    if (words.size() == 1) {
      namesakes = namedBefore.getOrDefault(last, namesakes);
      if (areSeveral(namesakes)) {
        return name;
      }
    }
    Full best = null;
    for (Full full : namesakes) {
      boolean fuller = best == null || full.words().size() > best.words().size();
      if (fuller && fits(best == null ? words : best.words(), full.words())) {
        best = full;
      }
    }
    if (best == null || best.words().size() < words.size()) {
      return name;
    }
    if (words.size() > 1) {
      note(namedBefore, last, best);
    }
    return best.name();
  }

  /** Whether some of these names contradict each other. */
  private static boolean areSeveral(List<Full> namesakes) {
    for (int i = 1; i < namesakes.size(); i++) {
      List<String> one = namesakes.get(0).words();
      List<String> other = namesakes.get(i).words();
      if (!(one.size() > other.size() ? fits(other, one) : fits(one, other))) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word of the shorter name stands in the longer one, in order, or its initial. */
  private static boolean fits(List<String> shorter, List<String> longer) {
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !sameWord(word, longer.get(at))) {
        at++;
      }
      if (at == longer.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
  }

  private List<String> words(String name) {
    return wordsOf.computeIfAbsent(name, PersonNames::cut);
  }

  private static List<String> cut(String name) {
    List<String> words = new ArrayList<>(4);
    for (String word : name.split(" ")) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (!bare.isEmpty()) {
        words.add(Lists.withoutAccents(bare).toLowerCase(Locale.ROOT));
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }
}
