package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Appearance;
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
        List<Appearance> appearances =
            PagedList.undatedFirst(entity.appearances(), Appearance::published);
        for (Part<Appearance> part :
            PagedList.of(appearances, A_PAGE, n -> SitePath.part(path, n)).parts()) {
          plan.accept(
              part.isFirst() ? first(desk, entity, appearances, part) : older(desk, entity, part));
        }
      }
    }
  }

  private static Page first(
      CopyDesk desk, Entity entity, List<Appearance> appearances, Part<Appearance> part) {
    // Roles, companions, quotations, captions and years are those of the articles that name it.
    Inputs inputs = Inputs.of(desk).entity(entity.key()).add(Names.namesakes(desk, entity));
    if (!desk.edition().pictures().byArticle().isEmpty()) {
      appearances.forEach(appearance -> inputs.pictures(appearance.article()));
    }
    return new Page(
        SitePath.entity(entity.key()),
        inputs.checksum(),
        new Content.Templated(
            "entity.ftlh", () -> new EntityDesk(desk, entity, appearances).view(part)));
  }

  private static Page older(CopyDesk desk, Entity entity, Part<Appearance> part) {
    Inputs inputs = Inputs.of(desk).add(entity.key()).add(entity.name()).add(part.pager());
    CopyDesk.gather(part.items(), inputs);
    Checksum fingerprint = inputs.checksum();
    return new Page(
        SitePath.part(SitePath.entity(entity.key()), part.number()),
        fingerprint,
        new Content.Templated("list.ftlh", () -> olderView(desk, entity, part)));
  }

  private static ListView olderView(CopyDesk desk, Entity entity, Part<Appearance> part) {
    EntityType type = entity.key().type();
    String path = SitePath.entity(entity.key());
    List<Item> items =
        part.items().stream().map(a -> desk.item(desk.card(a.article()), a.first())).toList();
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
