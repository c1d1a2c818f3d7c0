package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cards of all articles, as the archive has them. Each is made when it is asked for: who goes
 * through all of them and holds what is found holds positions. Thread-safe.
 */
final class Cards extends AbstractList<ArticleCard> implements RandomAccess {

  private static final int NAMES = 12;

  private final Chronicle chronicle;
  private final Entities entities;
  private final AgencyRegister register;

  /** The entities that each card names. */
  private final IntLists names;

  /** Lists of agencies as printed, and as the archive calls them. */
  private final Map<List<String>, List<String>> agencies = new ConcurrentHashMap<>();

  Cards(Chronicle chronicle, Entities entities, AgencyRegister register) {
    this.chronicle = chronicle;
    this.entities = entities;
    this.register = register;
    names = IntLists.of(chronicle.size(), article -> entities.most(article, NAMES));
  }

  @Override
  public ArticleCard get(int position) {
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
