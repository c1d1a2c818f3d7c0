package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.PagedList.Part;
import io.github.broadsheet.site.view.Item;
import io.github.broadsheet.site.view.ListView;
import java.util.List;
import java.util.function.Consumer;

/** A page for each person, place and organisation; older articles on pages of their own. */
final class EntityPages implements PageKind {

  private static final int A_PAGE = 60;

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    CopyDesk desk = CopyDesk.of(edition);
    for (EntityType type : EntityType.values()) {
      for (Entity entity : edition.archive().entities(type)) {
        if (edition.archive().isRare(entity.key())) {
          continue; // it has an entry in BriefPages
        }
        String path = SitePath.entity(entity.key());
        List<String> articles = edition.archive().naming(entity.key());
        List<Integer> order =
            PagedList.undatedFirst(articles.size(), i -> desk.card(articles.get(i)).published());
        for (Part<Integer> part :
            PagedList.of(order, A_PAGE, n -> SitePath.part(path, n)).parts()) {
          plan.accept(
              part.isFirst()
                  ? first(desk, entity, articles, part)
                  : older(desk, entity, articles, part));
        }
      }
    }
  }

  private static Page first(
      CopyDesk desk, Entity entity, List<String> articles, Part<Integer> part) {
    // Roles, companions, quotations, captions and years are those of the articles that name it.
    Inputs inputs = Inputs.of(desk).entity(entity.key()).add(Names.namesakes(desk, entity));
    if (!desk.edition().pictures().byArticle().isEmpty()) {
      articles.forEach(inputs::pictures);
    }
    return new Page(
        SitePath.entity(entity.key()),
        inputs.checksum(),
        new Content.Templated("entity.ftlh", () -> new EntityDesk(desk, entity).view(part)));
  }

  private static Page older(
      CopyDesk desk, Entity entity, List<String> articles, Part<Integer> part) {
    Inputs inputs = Inputs.of(desk).add(entity.key()).add(entity.name()).add(part.pager());
    part.items().forEach(i -> inputs.article(articles.get(i)));
    inputs.add(part.items().size());
    Checksum fingerprint = inputs.checksum();
    return new Page(
        SitePath.part(SitePath.entity(entity.key()), part.number()),
        fingerprint,
        new Content.Templated("list.ftlh", () -> olderView(desk, entity, part)));
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
