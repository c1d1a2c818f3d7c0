package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the record of an entity from the traces, when it is asked for. */
final class EntityReader {

  private static final int MOST_COMPANIONS = 24;
  private static final int MOST_VARIANTS = 24;
  private static final int MOST_ROLES = 40;

  private final Chronicle chronicle;
  private final Entities entities;
  private final IntFunction<List<Integer>> quotations;
  private final IntFunction<List<Integer>> captions;

  /**
   * @param quotations positions of the quotations of an entity
   * @param captions positions of the captions that name an entity
   */
  EntityReader(
      Chronicle chronicle,
      Entities entities,
      IntFunction<List<Integer>> quotations,
      IntFunction<List<Integer>> captions) {
    this.chronicle = chronicle;
    this.entities = entities;
    this.quotations = quotations;
    this.captions = captions;
  }

  Entity read(int entity) {
    Identity identity = entities.identity(entity);
    AuthorityEntry entry = identity.entry();
    List<Integer> articles = entities.articles(entity);
    return new Entity(
        identity.key(),
        identity.name(),
        LateList.of(() -> variants(entity)),
        LateList.of(() -> roles(entity)),
        ListView.of(articles.size(), i -> appearance(articles.get(i), entity)),
        LateList.of(() -> companions(entity)),
        quotations.apply(entity),
        captions.apply(entity),
        entry == null ? Map.of() : entry.identifiers(),
        entry == null ? null : entry.note());
  }

  private Appearance appearance(int article, int entity) {
    Trace.Name first = null;
    int mentions = 0;
    List<Trace.Name> names = chronicle.get(article).names();
    for (int i = 0; i < names.size(); i++) {
      if (entities.of(article, i) == entity) {
        Trace.Name name = names.get(i);
        first = first == null ? name : first;
        mentions += name.mentions();
      }
    }
    Objects.requireNonNull(first, "an entity is named where it appears");
    return new Appearance(
        chronicle.id(article),
        chronicle.day(article),
        mentions,
        new Passage(chronicle.id(article), first.block(), first.first()));
  }

  private List<String> variants(int entity) {
    if (hasOneForm(entity)) {
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
        .limit(MOST_VARIANTS)
        .toList();
  }

  /** As most entities have, by far. */
  private boolean hasOneForm(int entity) {
    Identity identity = entities.identity(entity);
    boolean one = identity.entry() == null;
    List<Integer> articles = entities.articles(entity);
    for (int at = 0; one && at < articles.size(); at++) {
      int article = articles.get(at);
      PackedNames names = chronicle.names(article);
      for (int i = 0; one && i < names.size(); i++) {
        one =
            entities.of(article, i) != entity
                || names.forms(i).isEmpty() && names.text(i).equals(identity.name());
      }
    }
    return one;
  }

  private List<Role> roles(int entity) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (int article : entities.articles(entity)) {
      LocalDate day = chronicle.day(article);
      entities.names(article, entity).stream()
          .flatMap(name -> name.roles().stream())
          .collect(
              LinkedHashMap<String, String>::new,
              (found, role) -> found.putIfAbsent(role.toLowerCase(Locale.ROOT), role),
              Map::putAll)
          .forEach(
              (key, role) -> roles.merge(key, new Role(role, day, day, 1), EntityReader::later));
    }
    return roles.values().stream()
        .sorted(Comparator.comparingInt(role -> -role.count()))
        .limit(MOST_ROLES)
        .sorted(
            Comparator.comparing(
                    Role::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Role::words))
        .toList();
  }

  /** Articles come oldest first, so that the later day is the last one, undated ones apart. */
  private static Role later(Role one, Role other) {
    @Nullable LocalDate first = one.first() == null ? other.first() : one.first();
    @Nullable LocalDate last = other.last() == null ? one.last() : other.last();
    return new Role(one.words(), first, last, one.count() + 1);
  }

  private List<Companion> companions(int entity) {
    int[] others =
        entities.articles(entity).stream()
            .flatMapToInt(article -> entities.in(article).stream().mapToInt(other -> other))
            .filter(other -> other != entity)
            .sorted()
            .toArray();
    List<Companion> companions = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= others.length; i++) {
      if (i == others.length || others[i] != others[first]) {
        companions.add(new Companion(key(others[first]), i - first));
        first = i;
      }
    }
    return companions.stream()
        .sorted(
            Comparator.comparingInt((Companion companion) -> -companion.count())
                .thenComparing(Companion::key))
        .limit(MOST_COMPANIONS)
        .toList();
  }

  private EntityKey key(int entity) {
    return entities.identity(entity).key();
  }
}
