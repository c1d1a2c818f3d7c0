package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes the record of an entity from the traces, when it is asked for. */
final class EntityReader {

  private static final int MOST_COMPANIONS = 24;
  private static final int MOST_ROLES = 40;

  /** So many times fewer companions than there are entities are sorted, and more are counted. */
  private static final int FEW = 8;

  private final Chronicle chronicle;
  private final Entities entities;
  private final Variants variants;
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
    this.variants = new Variants(chronicle, entities);
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
        LateList.of(() -> variants.of(entity)),
        LateList.of(() -> roles(entity)),
        ListView.of(articles.size(), i -> appearance(articles.get(i), entity)),
        LateList.of(() -> companions(entity)),
        quotations.apply(entity),
        captions.apply(entity),
        entry == null ? Map.of() : entry.identifiers(),
        entry == null ? null : entry.note());
  }

  /** The variants of the entities from one number on, for who asks for them in turn. */
  List<List<String>> variants(int from, int size) {
    Variants.InTurn inTurn = variants.inTurn();
    return ListView.of(size, i -> inTurn.of(from + i));
  }

  private Appearance appearance(int article, int entity) {
    int first = -1;
    int mentions = 0;
    PackedNames names = chronicle.names(article);
    for (int i = 0; i < names.size(); i++) {
      if (entities.of(article, i) == entity) {
        first = first < 0 ? i : first;
        mentions += names.mentions(i);
      }
    }
    String id = chronicle.id(article);
    return new Appearance( // an entity is named where it appears
        id,
        chronicle.day(article),
        mentions,
        new Passage(id, names.block(first), names.first(first)));
  }

  private List<Role> roles(int entity) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (int article : entities.articles(entity)) {
      LocalDate day = chronicle.day(article);
      PackedNames names = chronicle.names(article);
      Map<String, String> ofArticle = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        if (entities.of(article, i) == entity) {
          names
              .roles(i)
              .forEach(role -> ofArticle.putIfAbsent(role.toLowerCase(Locale.ROOT), role));
        }
      }
      ofArticle.forEach(
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
            .toArray();
    List<Companion> companions = new ArrayList<>();
    if (others.length > entities.size() / FEW) {
      int[] counts = new int[entities.size()];
      for (int other : others) {
        counts[other]++;
      }
      for (int other = 0; other < counts.length; other++) {
        if (counts[other] > 0) {
          companions.add(new Companion(key(other), counts[other]));
        }
      }
    } else {
      Arrays.sort(others);
      for (int first = 0, i = 1; i <= others.length; i++) {
        if (i == others.length || others[i] != others[first]) {
          companions.add(new Companion(key(others[first]), i - first));
          first = i;
        }
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
