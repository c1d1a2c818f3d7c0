package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.parse.block.Agencies;
import io.github.broadsheet.parse.span.name.Countries;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * People of one name who are more than one person: {@link Bearers} says where the articles leave no
 * doubt of it. The one who is named first keeps the plain name; another has the field of their work
 * behind it, {@code Sam Lee (sport)}, whatever else comes into the archive.
 */
final class Namesakes {

  /** Names of an article that are looked at; the rest of a long list says no more. */
  private static final int MOST_NAMES = 64;

  /**
   * One who is not the first of the name.
   *
   * @param group the group of names that all of them have
   * @param field what tells them from the first
   */
  record Namesake(int group, RoleField field) {

    /** The name that tells them from the first: {@code Sam Lee (sport)}. */
    String named(String name) {
      return name + " (" + field.label() + ")";
    }
  }

  /**
   * Where a name stands.
   *
   * @param article its article
   * @param start where the names of that article begin among those of all
   * @param name its place among those of the article
   */
  private record Place(int article, int start, int name) {
    int at() {
      return start + name;
    }
  }

  private final Chronicle chronicle;
  private final PrintedNames printed;
  private final int[] groupOf;
  private final Map<Integer, Namesake> namesakes = new TreeMap<>();
  private final int groups;

  private Namesakes(Chronicle chronicle, PrintedNames printed, int[] groupOf, int groups) {
    this.chronicle = chronicle;
    this.printed = printed;
    this.groupOf = groupOf;
    this.groups = groups;
  }

  /**
   * Parts the people of one name.
   *
   * @param groupOf for each name of each article its group; changed where it is another person's,
   *     to a number from {@code groups} on, and to {@link Entities#NONE} where it is unsure whose
   * @param groups how many groups there are
   * @param apart whether the archivist lets one be told from the first
   */
  static Namesakes part(
      Chronicle chronicle,
      PrintedNames printed,
      int[] groupOf,
      int groups,
      Predicate<Namesake> apart) {
    Namesakes namesakes = new Namesakes(chronicle, printed, groupOf, groups);
    Map<Integer, List<Place>> candidates = namesakes.candidates();
    Map<Integer, Bearers> bearers = new TreeMap<>();
    candidates.forEach((group, places) -> bearers.put(group, namesakes.bearers(places)));
    bearers.forEach(
        (group, of) ->
            namesakes.part(group, of, Objects.requireNonNull(candidates.get(group)), apart));
    return namesakes;
  }

  /** Who a group of names is that was parted from another, or null for all other groups. */
  @Nullable Namesake of(int group) {
    return namesakes.get(group);
  }

  /** The names whose roles are of several fields, and where they stand, oldest article first. */
  private Map<Integer, List<Place>> candidates() {
    int[] fields = new int[groups];
    IdentityHashMap<List<String>, Integer> known = new IdentityHashMap<>();
    printed
        .roles()
        .forEach(
            (place, roles) -> {
              if (isPerson(place)) {
                fields[groupOf[place]] |= known.computeIfAbsent(roles, RoleField::of);
              }
            });
    Map<Integer, List<Place>> candidates = new TreeMap<>();
    for (int article = 0; article < chronicle.size(); article++) {
      int start = printed.start(article);
      for (int at = start; at < printed.start(article + 1); at++) {
        if (isPerson(at) && Integer.bitCount(fields[groupOf[at]]) > 1) {
          candidates
              .computeIfAbsent(groupOf[at], g -> new ArrayList<>())
              .add(new Place(article, start, at - start));
        }
      }
    }
    candidates
        .entrySet()
        .removeIf(
            candidate ->
                !RoleField.anyAreFar(fields[candidate.getKey()])
                    && !spansGenerations(candidate.getValue()));
    return candidates;
  }

  private boolean isPerson(int place) {
    return groupOf[place] != Entities.NONE && printed.type(place) == EntityType.PERSON;
  }

  private boolean spansGenerations(List<Place> places) {
    int oldest = chronicle.dayNumber(places.get(0).article);
    for (Place place : places) {
      int day = chronicle.dayNumber(place.article);
      if (day != Days.NONE && day - oldest >= Bearers.GENERATION) {
        return true;
      }
    }
    return false;
  }

  private Bearers bearers(List<Place> places) {
    return Bearers.of(places.stream().map(this::account).toList());
  }

  private Bearers.Account account(Place place) {
    List<Trace.Name> names = chronicle.get(place.article).names();
    List<Integer> beside = new ArrayList<>();
    List<Integer> towns = new ArrayList<>();
    List<Integer> countries = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), MOST_NAMES); i++) {
      Trace.Name name = names.get(i);
      int group = groupOf[place.start + i];
      if (group == Entities.NONE || group == groupOf[place.at()]) {
        continue;
      }
      if (name.type() != EntityType.PLACE) {
        if (!Agencies.isAgency(name.text())) {
          beside.add(group);
        }
      } else if (Countries.isCountry(name.text())) {
        countries.add(group);
      } else {
        towns.add(group);
      }
    }
    int fields = RoleField.of(names.get(place.name).roles());
    int day = chronicle.dayNumber(place.article);
    return new Bearers.Account(place.article, day, fields, beside, towns, countries);
  }

  private void part(int group, Bearers bearers, List<Place> places, Predicate<Namesake> apart) {
    int[] groupOfBearer = new int[bearers.size()];
    boolean parted = false;
    for (int i = 0; i < groupOfBearer.length; i++) {
      groupOfBearer[i] = group;
      Namesake namesake = new Namesake(group, bearers.field(i));
      if (i > 0 && apart.test(namesake)) {
        groupOfBearer[i] = groups + namesakes.size();
        namesakes.put(groupOfBearer[i], namesake);
        parted = true;
      }
    }
    for (int i = 0; i < places.size() && parted; i++) {
      int bearer = bearers.of(i);
      groupOf[places.get(i).at()] = bearer < 0 ? Entities.NONE : groupOfBearer[bearer];
    }
  }
}
