package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.ListView;
import java.util.List;

/** A page for each person, place and organisation; older articles on pages of their own. */
final class EntityPages implements PageKind {

  private static final int A_PAGE = 60;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (EntityType type : EntityType.values()) {
      for (Entity entity : edition.archive().entities(type)) {
        if (edition.archive().isRare(entity.key())) {
          continue; // it has an entry in BriefPages
        }
        for (Part<Integer> part : parts(desk, entity.key())) {
          plan.accept(part.isFirst() ? first(desk, entity) : older(desk, entity, part));
        }
      }
    }
  }

  /** The pages of an entity, which hold positions of its appearances. */
  private static List<Part<Integer>> parts(CopyDesk desk, EntityKey key) {
    List<Integer> articles = desk.archive().naming(key);
    String path = SitePath.entity(key);
    return DatedList.ofPositions(
            articles.size(),
            i -> desk.archive().day(articles.get(i)),
            i -> desk.archive().id(articles.get(i)))
        .pages(A_PAGE, n -> SitePath.part(path, n))
        .parts();
  }

  private static Part<Integer> part(CopyDesk desk, EntityKey key, int number) {
    return parts(desk, key).stream()
        .filter(part -> part.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static Page first(CopyDesk desk, Entity entity) {
    EntityKey key = entity.key();
    // Roles, companions, quotations, captions and years are those of the articles that name it.
    Inputs inputs = Inputs.of(desk).entity(key).add(Names.namesakes(desk, entity));
    if (!desk.edition().pictures().byArticle().isEmpty()) {
      desk.archive().naming(key).forEach(inputs::pictures);
    }
    return new Page(
        SitePath.entity(key),
        inputs.checksum(),
        new Content.Templated(
            "entity.ftlh", () -> new EntityDesk(desk, entity(desk, key)).view(part(desk, key, 0))));
  }

  private static Page older(CopyDesk desk, Entity entity, Part<Integer> part) {
    EntityKey key = entity.key();
    int number = part.number();
    List<Integer> articles = desk.archive().naming(key);
    Inputs inputs = Inputs.of(desk).add(key).add(entity.name()).add(part.pager());
    part.items().forEach(i -> inputs.article(articles.get(i)));
    inputs.add(part.items().size());
    return new Page(
        SitePath.part(SitePath.entity(key), number),
        inputs.checksum(),
        new Content.Templated(
            "list.ftlh", () -> olderView(desk, entity(desk, key), part(desk, key, number))));
  }

  /** Read again when its page is due, for pages are held until they are printed. */
  private static Entity entity(CopyDesk desk, EntityKey key) {
    return desk.archive().entity(key).orElseThrow();
  }

  /** Articles that name an entity, each with the sentence that does so first. */
  static List<Item> items(CopyDesk desk, Entity entity, Part<Integer> part) {
    return part.items().stream()
        .map(entity.appearances()::get)
        .map(appearance -> desk.item(desk.card(appearance.article()), appearance.first()))
        .toList();
  }

  private static ListView olderView(CopyDesk desk, Entity entity, Part<Integer> part) {
    EntityType type = entity.key().type();
    String path = SitePath.entity(entity.key());
    List<Item> items = items(desk, entity, part);
    String heading = entity.name() + ": earlier articles, part " + part.number();
    return new ListView(
        desk.head("list", SitePath.part(path, part.number()))
            .title(heading + " (" + type.id() + ")")
            .name("Part " + part.number())
            .description(
                items.size()
                    + " earlier articles that name "
                    + entity.name()
                    + ", a "
                    + type.id()
                    + "; part "
                    + part.number()
                    + " of the list, counted from the oldest.")
            .crumb(Names.plural(type), Names.index(type))
            .crumb(entity.name(), path)
            .section(type.folder())
            .collection()
            .head(),
        heading,
        "",
        items,
        part.pager(),
        List.of());
  }
}
