package io.github.broadsheet.parse.span.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which names of one article belong to the same person: "Mr Putin" is "Vladimir Putin", "George
 * Bush" is "George W. Bush".
 *
 * <p>A bare surname that two people share goes to the one named last before it.
 */
final class PersonNames {

  private record Full(String name, List<String> words, int position) {}

  private final Map<String, List<Full>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<Full>> byGivenName = new LinkedHashMap<>();

  /** Notes a name of two words or more. */
  void learn(String name, int position) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return;
    }
    Full full = new Full(name, words, position);
    bySurname.computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>()).add(full);
    byGivenName.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(full);
  }

  /** The fullest form of a name that stands at a position. */
  String fullest(String name, int position) {
    List<String> words = words(name);
    String last = words.get(words.size() - 1);
    List<Full> namesakes = new ArrayList<>(bySurname.getOrDefault(last, List.of()));
    if (words.size() == 1 && namesakes.isEmpty()) {
      namesakes.addAll(byGivenName.getOrDefault(last, List.of()));
    }
    namesakes.removeIf(full -> !fits(words, full.words()));
    if (namesakes.isEmpty()) {
      return name;
    }
    Full best = nearest(namesakes, position);
    for (Full full : namesakes) {
      if (full.words().size() > best.words().size() && fits(best.words(), full.words())) {
        best = full;
      }
    }
    return best.words().size() >= words.size() ? best.name() : name;
  }

  private static Full nearest(List<Full> namesakes, int position) {
    Full best = namesakes.get(0);
    for (Full full : namesakes) {
      if (full.position() <= position) {
        best = full;
      }
    }
    return best;
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

  private static List<String> words(String name) {
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
