package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Companion;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of names, by kind, and the words for the kinds. */
final class Names {

  /** Digits between the commas of a number. */
  private static final int GROUP = 3;

  private Names() {}

  /** {@code 1 article}, {@code 1,200 articles}. */
  static String count(int number, String noun) {
    return grouped(number) + ' ' + noun + (number == 1 ? "" : "s");
  }

  /** {@code 12,345}. */
  static String grouped(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** {@code Moscow} for {@code MOSCOW}; other spellings stay. */
  static String titled(String place) {
    if (!place.equals(place.toUpperCase(Locale.ROOT))) {
      return place;
    }
    StringBuilder words = new StringBuilder(place.toLowerCase(Locale.ROOT));
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || !Character.isLetter(words.charAt(i - 1)) && words.charAt(i - 1) != '\'') {
        words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
      }
    }
    return words.toString();
  }

  /** {@code People}. */
  static String plural(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case PLACE -> "Places";
      case ORGANISATION -> "Organisations";
    };
  }

  /** {@code Person}, as schema.org calls it. */
  static String schema(String type) {
    return switch (type) {
      case "person" -> "Person";
      case "place" -> "Place";
      default -> "Organization";
    };
  }

  /** {@code people/index.html}. */
  static String index(EntityType type) {
    return type.folder() + "/index.html";
  }

  /** Names that stand together, grouped by kind, in the order they come. */
  static List<NameGroup> groups(CopyDesk desk, Collection<Companion> names, int mostOfAKind) {
    List<NameGroup> groups = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<NameLink> links =
          names.stream()
              .filter(name -> name.key().type() == type)
              .limit(mostOfAKind)
              .map(name -> desk.name(name.key(), name.count()))
              .flatMap(Optional::stream)
              .toList();
      if (!links.isEmpty()) {
        groups.add(new NameGroup(type.id(), plural(type), links));
      }
    }
    return groups;
  }

  /** Other people of the name of one, with the number of articles. */
  static List<NameLink> namesakes(CopyDesk desk, Entity entity) {
    return desk.archive().namesakes(entity.key()).stream()
        .map(desk.archive()::entity)
        .flatMap(Optional::stream)
        .map(other -> desk.name(other, other.appearances().size()))
        .toList();
  }

  /** The entities that stand in most articles, most often first; equal ones by key. */
  static List<Entity> most(List<Entity> entities, int most) {
    return entities.stream()
        .map(entity -> new Weighed(entity, entity.appearances().size()))
        .sorted(
            Comparator.comparingInt((Weighed weighed) -> -weighed.articles)
                .thenComparing(weighed -> weighed.entity.key()))
        .limit(most)
        .map(Weighed::entity)
        .toList();
  }

  private record Weighed(Entity entity, int articles) {}

  /** The same as links with the number of articles. */
  static List<NameLink> links(CopyDesk desk, List<Entity> entities) {
    return entities.stream().map(entity -> desk.name(entity, entity.appearances().size())).toList();
  }
}
