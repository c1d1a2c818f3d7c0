package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Norway, Denmark and Grunnavik": what stands in a row names things of one kind, so that a name
 * that nothing else speaks of is what the others are.
 *
 * <p>A row is joined by "and" or "or" somewhere: commas alone also stand between a town and its
 * country.
 */
final class NamesInRow {

  private static final int LONGEST_NAME = 2;

  /** What the lists may say of a word that is merely unknown. */
  private static final int UNKNOWN = Kind.GIVEN | Kind.CITY | Kind.JOIN;

  private final Map<String, Set<EntityType>> found = new HashMap<>();

  private final Set<EntityType> row = EnumSet.noneOf(EntityType.class);
  private final Set<String> unknown = new HashSet<>();
  private boolean joined;
  private @Nullable Candidate last;

  /**
   * Adds the next candidate of an article.
   *
   * @param type what it surely is, or null
   * @param open whether it may be a name though nothing says so
   */
  void add(Candidate candidate, @Nullable EntityType type, boolean open) {
    Candidate before = last;
    if (before == null || !isRow(before, candidate)) {
      endRow();
    }
    last = candidate;
    if (type != null) {
      row.add(type);
    } else if (open && isShortAndUnknown(candidate)) {
      unknown.add(candidate.key());
    }
  }

  /** What the rows say of names that nothing else speaks of, by their key. */
  Map<String, EntityType> types() {
    endRow();
    Map<String, EntityType> types = new HashMap<>();
    for (Map.Entry<String, Set<EntityType>> name : found.entrySet()) {
      if (name.getValue().size() == 1) {
        types.put(name.getKey(), name.getValue().iterator().next());
      }
    }
    return types;
  }

  private void endRow() {
    if (joined && row.size() == 1) {
      for (String key : unknown) {
        found.computeIfAbsent(key, name -> EnumSet.noneOf(EntityType.class)).addAll(row);
      }
    }
    joined = false;
    row.clear();
    unknown.clear();
  }

  /** Whether ",", "and" or ", and" joins two neighbours. */
  private boolean isRow(Candidate one, Candidate other) {
    Tokens tokens = one.tokens();
    int gap = other.from() - one.to();
    if (gap < 1 || gap > 2 || other.role() != null || one.after(gap) < 0) {
      return false;
    }
    boolean and = tokens.reads(other.from() - 1, "and") || tokens.reads(other.from() - 1, "or");
    boolean comma = tokens.reads(one.to(), ",");
    joined |= and && (gap == 1 || comma);
    return gap == 1 ? and || comma : and && comma;
  }

  private static boolean isShortAndUnknown(Candidate candidate) {
    if (candidate.length() > LONGEST_NAME || candidate.role() != null) {
      return false;
    }
    Tokens tokens = candidate.tokens();
    for (int i = candidate.from(); i < candidate.to(); i++) {
      if (tokens.is(i, ~UNKNOWN) || !tokens.isNameLike(i)) {
        return false;
      }
    }
    return true;
  }
}
