package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.IntLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that are named most with others, in an order in which those that belong together stand
 * near each other, and the ties between them.
 *
 * @param names in that order
 * @param ties those of most articles first
 */
record Network(List<Entity> names, List<Tie> ties) {

  /** Names that are looked at, of each type: those in most articles. */
  private static final int CANDIDATES = 60;

  private static final int MOST_NAMES = 40;
  private static final int MOST_TIES = 120;

  /** How much less the neighbour's neighbour draws a name into its row. */
  private static final double FADING = 0.7;

  /** Articles that name two. */
  record Tie(EntityKey one, EntityKey other, int count) {}

  static Network of(Archive archive) {
    Map<EntityKey, Entity> candidates = new HashMap<>();
    for (EntityType type : EntityType.values()) {
      for (Entity entity : Names.most(archive.entities(type), CANDIDATES)) {
        candidates.put(entity.key(), entity);
      }
    }
    Map<EntityKey, Integer> weights = new HashMap<>();
    List<Tie> ties = ties(archive, candidates.keySet().stream().sorted().toList());
    for (Tie tie : ties) {
      weights.merge(tie.one, tie.count, Integer::sum);
      weights.merge(tie.other, tie.count, Integer::sum);
    }
    Set<EntityKey> chosen = new HashSet<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<EntityKey, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_NAMES)
        .forEach(entry -> chosen.add(entry.getKey()));
    List<Tie> shown =
        ties.stream()
            .filter(tie -> chosen.contains(tie.one) && chosen.contains(tie.other))
            .sorted(
                Comparator.comparingInt((Tie tie) -> -tie.count)
                    .thenComparing(Tie::one)
                    .thenComparing(Tie::other))
            .limit(MOST_TIES)
            .toList();
    return new Network(order(shown).stream().map(candidates::get).toList(), shown);
  }

  /** Each tie once, the smaller key first. */
  private static List<Tie> ties(Archive archive, List<EntityKey> candidates) {
    IntLists.Collector naming = new IntLists.Collector();
    for (int candidate = 0; candidate < candidates.size(); candidate++) {
      for (int article : archive.naming(candidates.get(candidate))) {
        naming.add(article, candidate);
      }
    }
    int[][] counts = new int[candidates.size()][candidates.size()];
    IntLists there = naming.lists(archive.articles().size());
    for (int article = 0; article < archive.articles().size(); article++) {
      for (int other = 1; other < there.size(article); other++) {
        for (int one = 0; one < other; one++) {
          counts[there.get(article, one)][there.get(article, other)]++;
        }
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (int one = 0; one < counts.length; one++) {
      for (int other = 0; other < counts.length; other++) {
        if (counts[one][other] > 0) {
          ties.add(new Tie(candidates.get(one), candidates.get(other), counts[one][other]));
        }
      }
    }
    return ties;
  }

  /** One after the other, each the one that belongs most to those just before it. */
  private static List<EntityKey> order(List<Tie> ties) {
    Map<EntityKey, Map<EntityKey, Integer>> near = new HashMap<>();
    for (Tie tie : ties) {
      near.computeIfAbsent(tie.one, key -> new HashMap<>()).put(tie.other, tie.count);
      near.computeIfAbsent(tie.other, key -> new HashMap<>()).put(tie.one, tie.count);
    }
    List<EntityKey> left = new ArrayList<>(near.keySet());
    left.sort(
        Comparator.comparingInt(
                (EntityKey key) ->
                    -near.getOrDefault(key, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
            .thenComparing(Comparator.naturalOrder()));
    List<EntityKey> placed = new ArrayList<>();
    while (!left.isEmpty()) {
      EntityKey best = left.get(0);
      double most = 0;
      for (EntityKey key : left) {
        double pull = pull(near.getOrDefault(key, Map.of()), placed);
        if (pull > most) {
          most = pull;
          best = key;
        }
      }
      placed.add(best);
      left.remove(best);
    }
    return placed;
  }

  private static double pull(Map<EntityKey, Integer> near, List<EntityKey> placed) {
    double pull = 0;
    double share = 1;
    for (int i = placed.size() - 1; i >= 0; i--) {
      pull += share * near.getOrDefault(placed.get(i), 0);
      share *= FADING;
    }
    return pull;
  }
}
