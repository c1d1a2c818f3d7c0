package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.Role;
import io.github.broadsheet.site.view.BriefEntry;
import io.github.broadsheet.site.view.BriefView;
import io.github.broadsheet.site.view.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Pages that seldom named people, places and organisations of a large archive share, by the first
 * two letters: many names of an archive stand in one article or two, and a file for each would be a
 * large part of its files.
 *
 * <p>A name that comes to be named more often gets a page of its own; its entry stays and leads
 * there, so that a link to it from elsewhere still does.
 */
final class BriefPages implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (EntityType type : EntityType.values()) {
      Map<String, List<Entity>> shared = new TreeMap<>();
      boolean any = false;
      for (Entity entity : edition.archive().entities(type)) {
        any |= edition.archive().isRare(entity.key());
        shared.computeIfAbsent(SitePath.brief(entity.key()), path -> new ArrayList<>()).add(entity);
      }
      if (any) {
        shared.forEach((path, names) -> plan(desk, type, path, names, plan));
      }
    }
  }

  private static void plan(
      CopyDesk desk, EntityType type, String path, List<Entity> names, Consumer<Page> plan) {
    if (names.stream().noneMatch(name -> desk.archive().isRare(name.key()))) {
      return;
    }
    Inputs inputs = Inputs.of(desk);
    for (Entity name : names) {
      if (desk.archive().isRare(name.key())) {
        inputs.entity(name.key()).add(Names.namesakes(desk, name));
      } else {
        inputs.add(name.key()).add(name.name());
      }
    }
    List<EntityKey> keys = names.stream().map(Entity::key).toList();
    plan.accept(
        new Page(
            path,
            inputs.checksum(),
            new Content.Templated("brief.ftlh", () -> view(desk, type, path, keys))));
  }

  private static BriefView view(
      CopyDesk desk, EntityType type, String path, List<EntityKey> names) {
    String plural = Names.plural(type);
    String letters = letters(path);
    String intro =
        plural
            + " whose names begin with "
            + letters
            + ", each named in one article of the archive or two. Those named more often have a"
            + " page of their own.";
    String heading = plural + " named in passing: " + letters;
    return new BriefView(
        desk.head("brief", path)
            .title(heading)
            .name(letters)
            .description(heading + ". " + intro)
            .crumb(plural, Names.index(type))
            .section(type.folder())
            .collection()
            .head(),
        heading,
        intro,
        names.stream()
            .flatMap(name -> desk.archive().entity(name).stream())
            .map(name -> entry(desk, name))
            .toList());
  }

  /** {@code Ka} of {@code people/brief/ka.html}. */
  private static String letters(String path) {
    String letters = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1).replace("0", "");
  }

  private static BriefEntry entry(CopyDesk desk, Entity name) {
    String id = name.key().slug();
    if (!desk.archive().isRare(name.key())) {
      return new BriefEntry(
          id, name.name(), null, List.of(), SitePath.entity(name.key()), List.of());
    }
    List<Role> roles = name.roles();
    return new BriefEntry(
        id,
        name.name(),
        roles.isEmpty() ? null : roles.get(roles.size() - 1).words(),
        Names.namesakes(desk, name),
        null,
        name.appearances().stream().map(appearance -> item(desk, appearance)).toList());
  }

  private static Item item(CopyDesk desk, Appearance appearance) {
    return desk.item(desk.card(appearance.article()), appearance.first());
  }
}
