package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A normal form of a name, with the ways it is printed. Grows while the archive is merged. */
final class NameForm {

  private final EntityType type;
  private final List<String> words;
  private final Map<String, Integer> printed = new TreeMap<>();
  private final Map<Integer, Integer> longForms = new TreeMap<>();
  private final Map<String, Integer> regalTitles = new TreeMap<>();
  private int articles;

  NameForm(EntityType type, List<String> words) {
    this.type = type;
    this.words = List.copyOf(words);
  }

  void add(String text, int inArticles) {
    printed.merge(text, inArticles, Integer::sum);
    articles += inArticles;
  }

  void standsFor(int longForm) {
    longForms.merge(longForm, 1, Integer::sum);
  }

  /** Counts an article that gives the name these roles. */
  void called(List<String> roles) {
    roles.stream()
        .flatMap(role -> RegalTitles.in(role).stream())
        .limit(1)
        .forEach(title -> regalTitles.merge(title, 1, Integer::sum));
  }

  /** The title that most articles give the name, if it is one whose bearers go by one name. */
  Optional<String> regalTitle() {
    return regalTitles.entrySet().stream()
        .filter(title -> title.getValue() * 2 > articles)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  EntityType type() {
    return type;
  }

  /** The words of the normal form, one or more. */
  List<String> words() {
    return words;
  }

  NameKey key() {
    return new NameKey(type, String.join(" ", words));
  }

  /** As printed, with the number of articles that are sure of it. */
  Map<String, Integer> printed() {
    return printed;
  }

  /** Numbers of the forms that it abbreviates, with the number of articles that say so. */
  Map<Integer, Integer> longForms() {
    return longForms;
  }

  /** Articles that are sure of it. */
  int articles() {
    return articles;
  }

  /** Whether it is printed as an acronym anywhere. */
  boolean isAcronym() {
    return words.size() == 1 && printed.keySet().stream().anyMatch(Acronyms::isAcronym);
  }
}
