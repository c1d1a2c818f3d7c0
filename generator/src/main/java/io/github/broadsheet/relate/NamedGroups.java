package io.github.broadsheet.relate;

import io.github.broadsheet.relate.Namesakes.Namesake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The groups of names that each name one thing, and what each thing is called. */
final class NamedGroups {

  private final Identities same;
  private final Naming naming;
  private final Map<Integer, List<Integer>> forms = new HashMap<>();
  private final Map<Integer, Identity> named = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> ofOneName = new TreeMap<>();

  private NamedGroups(Identities same) {
    this.same = same;
    naming = new Naming(same.forms());
    for (int form = 0; form < same.forms().size(); form++) {
      forms.computeIfAbsent(same.group(form), g -> new ArrayList<>()).add(form);
    }
  }

  /**
   * Names all groups.
   *
   * @param groupOf for each name of each article its group or {@link Entities#NONE}; changed where
   *     people of one name are told apart
   */
  static NamedGroups of(Chronicle chronicle, PrintedNames printed, Identities same, int[] groupOf) {
    NamedGroups groups = new NamedGroups(same);
    Namesakes namesakes =
        Namesakes.part(chronicle, printed, groupOf, same.forms().size(), groups::mayBeApart);
    for (int group : groupOf) {
      if (group != Entities.NONE && !groups.named.containsKey(group)) {
        groups.name(group, namesakes.of(group));
      }
    }
    return groups;
  }

  private boolean mayBeApart(Namesake namesake) {
    return same.mayBeApart(namesake.group(), nameOf(namesake));
  }

  private String nameOf(Namesake namesake) {
    return namesake.named(naming.preferred(forms(namesake.group())));
  }

  private List<Integer> forms(int group) {
    return forms.getOrDefault(group, List.of());
  }

  private void name(int group, @Nullable Namesake namesake) {
    if (namesake == null) {
      named.put(group, naming.of(forms(group), same.entry(group)));
      return;
    }
    String name = nameOf(namesake);
    AuthorityEntry entry = same.entryOf(name);
    if (entry == null || entry.linked()) {
      named.put(
          group, naming.of(forms(namesake.group()), entry, entry == null ? name : entry.name()));
      ofOneName.computeIfAbsent(namesake.group(), g -> new ArrayList<>(List.of(g))).add(group);
    }
  }

  /** What each group is called. */
  Map<Integer, Identity> named() {
    return named;
  }

  /** Groups of people of one name, the first named one first. */
  List<List<Integer>> ofOneName() {
    return List.copyOf(ofOneName.values());
  }
}
