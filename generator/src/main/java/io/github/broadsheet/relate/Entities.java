package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.parse.block.Agencies;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The people, places and organisations of the archive, numbered in the order of type and name, and
 * the articles that name them.
 */
final class Entities {

  /** Of fewer names each has a page of its own. */
  private static final int FEW_NAMES = 2_000;

  /** Articles that name something rare; three are a thread that a reader may follow. */
  private static final int RARE = 2;

  /** Of a name that is no entity. */
  static final int NONE = -1;

  private final Chronicle chronicle;
  private final List<Identity> identities;
  private final Map<EntityKey, Integer> numbers = new HashMap<>();

  /** For each name of each article, one article after another, its entity. */
  private final int[] entityOf;

  private final int[] firstName;
  private final IntLists articles;
  private final IntLists inArticle;
  private final BitSet agencies = new BitSet();

  /** Of people who share their name with others: all who do. */
  private final Map<Integer, List<Integer>> bearersOfName = new HashMap<>();

  private Entities(
      Chronicle chronicle, PrintedNames printed, List<Identity> identities, int[] entityOf) {
    this.chronicle = chronicle;
    this.identities = identities;
    this.entityOf = entityOf;
    firstName = printed.starts();
    for (Identity identity : identities) {
      agencies.set(numbers.size(), Agencies.isAgency(identity.name()));
      numbers.put(identity.key(), numbers.size());
    }
    inArticle = IntLists.of(chronicle.size(), this::namedIn);
    articles = inArticle.inverse(identities.size());
  }

  private int[] namedIn(int article) {
    return Arrays.stream(entityOf, firstName[article], firstName[article + 1])
        .filter(entity -> entity != NONE)
        .distinct()
        .toArray();
  }

  static Entities of(Chronicle chronicle, AuthorityFile authority) {
    PrintedNames printed = PrintedNames.of(chronicle);
    Identities same = Identities.of(printed, authority);
    int[] groupOf = groups(printed, same);
    NamedGroups groups = NamedGroups.of(chronicle, printed, same, groupOf);
    List<Identity> byName =
        groups.named().values().stream()
            .sorted(
                Comparator.comparing((Identity identity) -> identity.key().type())
                    .thenComparing(Identity::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Identity::key))
            .toList();
    Map<Identity, Integer> numbers = new HashMap<>();
    byName.forEach(identity -> numbers.put(identity, numbers.size()));
    Map<Integer, Integer> entityOfGroup = new HashMap<>();
    groups.named().forEach((group, identity) -> entityOfGroup.put(group, numbers.get(identity)));
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = entityOfGroup.getOrDefault(groupOf[i], NONE);
    }
    Entities entities = new Entities(chronicle, printed, byName, groupOf);
    for (List<Integer> people : groups.ofOneName()) {
      List<Integer> bearers =
          people.stream().map(entityOfGroup::get).filter(Objects::nonNull).sorted().toList();
      bearers.forEach(bearer -> entities.bearersOfName.put(bearer, bearers));
    }
    return entities;
  }

  /** For each place of a name, the thing that it names, or {@link #NONE}. */
  private static int[] groups(PrintedNames printed, Identities same) {
    int[] things = IntStream.range(0, printed.size()).map(same::of).toArray();
    BitSet sure = new BitSet();
    IntStream.range(0, printed.size()).filter(same::isSureOf).forEach(sure::set);
    int[] groups = new int[printed.places()];
    for (int place = 0; place < groups.length; place++) {
      int name = printed.of(place);
      groups[place] = printed.isLinkable(place) || sure.get(name) ? things[name] : NONE;
    }
    return groups;
  }

  int size() {
    return identities.size();
  }

  Identity identity(int entity) {
    return identities.get(entity);
  }

  /** The key of an entity; null for {@link #NONE}. */
  @Nullable EntityKey key(int entity) {
    return entity == NONE ? null : identities.get(entity).key();
  }

  /** Number of an entity, or {@link #NONE}. */
  int number(EntityKey key) {
    return numbers.getOrDefault(key, NONE);
  }

  /** Numbers of the entities of a type: from the first, to behind the last. */
  int[] range(EntityType type) {
    int[] range = {size(), 0};
    for (int i = 0; i < size(); i++) {
      if (identities.get(i).key().type() == type) {
        range[0] = Math.min(range[0], i);
        range[1] = i + 1;
      }
    }
    return range;
  }

  /** The entity of a name of an article, or {@link #NONE}. */
  int of(int article, int name) {
    return name < 0 ? NONE : entityOf[firstName[article] + name];
  }

  /** The entities that an article names, by first position. */
  List<Integer> in(int article) {
    return inArticle.list(article);
  }

  /**
   * The entities that an article may be about, by first position: all but agencies and papers,
   * which it names as its sources.
   */
  List<Integer> topics(int article) {
    return in(article).stream().filter(entity -> !agencies.get(entity)).toList();
  }

  /**
   * The topics that an article shares with another, the rarest in the archive first.
   *
   * @return which of those {@link #in} the article they are
   */
  int[] shared(int article, int other) {
    int size = inArticle.size(article);
    long[] shared = new long[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      int entity = inArticle.get(article, i);
      if (!agencies.get(entity) && articles.indexOf(entity, other) >= 0) {
        int rank = Integer.SIZE - Integer.numberOfLeadingZeros(articles.size(entity));
        shared[count++] = ((long) rank << Integer.SIZE | entity) * size + i;
      }
    }
    Arrays.sort(shared, 0, count);
    int[] indexes = new int[count];
    for (int i = 0; i < count; i++) {
      indexes[i] = (int) (shared[i] % size);
    }
    return indexes;
  }

  /** Other people who are called the same. */
  List<EntityKey> namesakes(int entity) {
    return bearersOfName.getOrDefault(entity, List.of()).stream()
        .filter(other -> other != entity)
        .map(other -> identities.get(other).key())
        .toList();
  }

  /** Whether an entity shares a page with others: {@link Archive#isRare}. */
  boolean isRare(int entity) {
    return size() > FEW_NAMES
        && articles.size(entity) <= RARE
        && identities.get(entity).entry() == null;
  }

  /** Positions of the articles that name an entity, oldest first. */
  List<Integer> articles(int entity) {
    return articles.list(entity);
  }

  /** The entities that an article names, most mentioned first. */
  int[] most(int article, int limit) {
    Map<Integer, Integer> mentions = new HashMap<>();
    PackedNames names = chronicle.names(article);
    for (int i = 0; i < names.size(); i++) {
      mentions.merge(of(article, i), names.mentions(i), Integer::sum);
    }
    return in(article).stream()
        .sorted(Comparator.comparingInt(entity -> -mentions.getOrDefault(entity, 0)))
        .limit(limit)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
