package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The cards of all articles, as the archive has them. Each is made when it is asked for, and some
 * are kept at hand: who goes through all of them and holds what is found holds positions.
 * Thread-safe.
 */
final class Cards extends AbstractList<ArticleCard> implements RandomAccess {

  private static final int NAMES = 12;

  /** Archives of so many articles keep all cards that they made, of half a kilobyte each. */
  private static final int ALL = 1 << 17;

  /** A larger one keeps as many: who goes through all of them would find none of more either. */
  private static final int SOME = 1 << 13;

  private final Chronicle chronicle;
  private final Entities entities;
  private final AgencyRegister register;

  /** The entities that each card names. */
  private final IntLists names;

  /** Lists of agencies as printed, and as the archive calls them. */
  private final Map<List<String>, List<String>> agencies = new ConcurrentHashMap<>();

  /** By position, as far as there are places, and then from the first place on again. */
  private final AtomicReferenceArray<@Nullable Kept> atHand;

  Cards(Chronicle chronicle, Entities entities, AgencyRegister register) {
    this(chronicle, entities, register, chronicle.size() <= ALL ? chronicle.size() : SOME);
  }

  /** Those of which as many are kept at hand. */
  Cards(Chronicle chronicle, Entities entities, AgencyRegister register, int places) {
    this.chronicle = chronicle;
    this.entities = entities;
    this.register = register;
    atHand = new AtomicReferenceArray<>(places);
    names = IntLists.of(chronicle.size(), article -> entities.most(article, NAMES));
  }

  private record Kept(int position, ArticleCard card) {}

  @Override
  public ArticleCard get(int position) {
    int place = Objects.checkIndex(position, size()) % atHand.length();
    Kept kept = atHand.get(place);
    if (kept == null || kept.position != position) {
      kept = new Kept(position, make(position));
      atHand.set(place, kept);
    }
    return kept.card;
  }

  private ArticleCard make(int position) {
    PackedTrace trace = chronicle.get(position);
    List<EntityKey> keys =
        names.list(position).stream().map(entity -> entities.identity(entity).key()).toList();
    return trace.card(named(trace.agencies()), keys);
  }

  private List<String> named(List<String> printed) {
    List<String> known = agencies.get(printed); // nearly always, and this takes no lock
    if (known == null) {
      known = printed.stream().map(register::name).distinct().toList();
      agencies.put(printed, known);
    }
    return known;
  }

  @Override
  public int size() {
    return chronicle.size();
  }
}
