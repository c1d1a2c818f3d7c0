package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other forms of the name of each entity, found in the traces. Safe to share between threads.
 */
final class Variants {

  private static final int MOST = 24;

  /** Names that are held to find those of many entities at once: some 30 MB. */
  private static final int AT_ONCE = 1 << 21;

  private final Chronicle chronicle;
  private final Entities entities;

  /** The entities that texts have other forms of than their name; null until one is asked for. */
  private volatile @Nullable BitSet manyForms;

  Variants(Chronicle chronicle, Entities entities) {
    this.chronicle = chronicle;
    this.entities = entities;
  }

  /** {@link Entity#variants()}. */
  List<String> of(int entity) {
    if (hasNone(entity)) {
      return List.of();
    }
    Map<String, Integer> articles = new HashMap<>();
    for (int article : entities.articles(entity)) {
      PackedNames names = chronicle.names(article);
      for (int i = 0; i < names.size(); i++) {
        if (entities.of(article, i) == entity) {
          articles.merge(names.text(i), 1, Integer::sum);
          names.forms(i).forEach(form -> articles.merge(form, 1, Integer::sum));
        }
      }
    }
    return ordered(entity, articles);
  }

  /** As most entities have, by far. */
  private boolean hasNone(int entity) {
    return entities.identity(entity).entry() == null && !manyForms().get(entity);
  }

  private List<String> ordered(int entity, Map<String, Integer> articles) {
    Identity identity = entities.identity(entity);
    if (identity.entry() != null) {
      identity.entry().variants().forEach(variant -> articles.putIfAbsent(variant, 0));
    }
    Set<String> seen = new HashSet<>();
    seen.add(identity.name().toLowerCase(Locale.ROOT));
    return articles.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .filter(variant -> seen.add(variant.toLowerCase(Locale.ROOT)))
        .limit(MOST)
        .toList();
  }

  private BitSet manyForms() {
    BitSet known = manyForms;
    if (known == null) {
      synchronized (this) {
        known = manyForms == null ? findManyForms() : manyForms;
        manyForms = known;
      }
    }
    return known;
  }

  /**
   * Goes through the names of all articles once: to ask each entity would go through those of an
   * article as often as it names any.
   */
  private BitSet findManyForms() {
    BitSet many = new BitSet(entities.size());
    int[] ownText = new int[entities.size()]; // that is the name of the entity
    Arrays.fill(ownText, -1);
    for (int article = 0; article < chronicle.size(); article++) {
      PackedNames names = chronicle.names(article);
      for (int i = 0; i < names.size(); i++) {
        int entity = entities.of(article, i);
        if (entity != Entities.NONE && !many.get(entity)) {
          if (ownText[entity] < 0 && names.text(i).equals(entities.identity(entity).name())) {
            ownText[entity] = names.textNumber(i);
          }
          many.set(entity, names.hasForms(i) || ownText[entity] != names.textNumber(i));
        }
      }
    }
    return many;
  }

  InTurn inTurn() {
    return new InTurn();
  }

  /**
   * Finds those of all entities for who asks in their order: of many at once, so that the traces
   * are gone through a few times, not once for each entity. For one thread.
   */
  final class InTurn {

    private int from;
    private int to;

    /** From the first entity on: numbers of texts, and of lists of forms below zero. */
    private IntLists found = IntLists.of(0, list -> new int[0]);

    List<String> of(int entity) {
      if (hasNone(entity)) {
        return List.of();
      }
      if (entity < from || entity >= to) {
        find(entity);
      }
      int[] numbers =
          found.list(entity - from).stream().mapToInt(number -> number).sorted().toArray();
      Map<String, Integer> articles = new HashMap<>();
      for (int first = 0, i = 1; i <= numbers.length; i++) {
        if (i == numbers.length || numbers[i] != numbers[first]) {
          int times = i - first;
          int number = numbers[first];
          List<String> forms =
              number < 0 ? chronicle.texts(~number) : List.of(chronicle.text(number));
          forms.forEach(form -> articles.merge(form, times, Integer::sum));
          first = i;
        }
      }
      return ordered(entity, articles);
    }

    private void find(int first) {
      from = first;
      int names = 0;
      for (to = first; to < entities.size() && (to == first || names < AT_ONCE); to++) {
        names += hasNone(to) ? 0 : entities.articles(to).size();
      }
      IntLists.Collector collector = new IntLists.Collector();
      for (int article = 0; article < chronicle.size(); article++) {
        PackedNames ofArticle = chronicle.names(article);
        for (int i = 0; i < ofArticle.size(); i++) {
          int entity = entities.of(article, i);
          if (entity >= from && entity < to && !hasNone(entity)) {
            collector.add(entity - from, ofArticle.textNumber(i));
            if (ofArticle.hasForms(i)) {
              collector.add(entity - from, ~ofArticle.formsNumber(i));
            }
          }
        }
      }
      found = collector.lists(to - from);
    }
  }
}
