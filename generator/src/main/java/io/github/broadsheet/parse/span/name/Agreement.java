package io.github.broadsheet.parse.span.name;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names are sure enough for a link: those that two independent engines read alike and the
 * first does not merely guess, and with them all names of the same thing in the same article.
 *
 * <p>An institution that every country has, such as "Parliament", is never linked: its bare name
 * does not say which one is meant.
 *
 * <p>Start with {@code Agreement.linkable(names, canonical, second)}.
 */
public final class Agreement {

  /** Below this the first engine merely guesses. */
  private static final double CERTAIN_FROM = 0.35;

  private record Thing(EntityType type, String canonical) {}

  /** What an article says of a thing, collected over its names. */
  private static final class Evidence {
    private final boolean anyCountrys;
    private boolean agreed;
    private boolean certain;

    Evidence(Thing thing) {
      int kinds = Lists.standard().kinds(thing.canonical());
      anyCountrys = (kinds & Kind.INSTITUTION) != 0;
    }

    boolean isEnough() {
      return agreed && certain && !anyCountrys;
    }
  }

  private Agreement() {}

  /**
   * Whether each name is sure enough.
   *
   * @param names the names of the first engine
   * @param canonical the canonical form of each
   * @param second the names of the second engine
   * @return for each of {@code names}, in their order
   */
  public static List<Boolean> linkable(
      List<NameSpan> names, List<String> canonical, List<NameSpan> second) {
    Map<Span, EntityType> read = new HashMap<>();
    for (NameSpan name : second) {
      read.put(name.span(), name.type());
    }
    Map<Thing, Evidence> evidence = new HashMap<>();
    List<Evidence> ofNames = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      Thing thing = new Thing(name.type(), canonical.get(i));
      Evidence found = evidence.computeIfAbsent(thing, Evidence::new);
      found.agreed |= read.get(name.span()) == name.type();
      found.certain |= name.certainty() >= CERTAIN_FROM;
      ofNames.add(found);
    }
    return ofNames.stream().map(Evidence::isEnough).toList();
  }
}
