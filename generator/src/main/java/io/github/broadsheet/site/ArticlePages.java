package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import java.util.List;
import java.util.function.Consumer;

/** A page for each article, and one that shows its seed as it came. */
final class ArticlePages implements PageKind {

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Surroundings surroundings = new Surroundings(desk);
    List<String> paths = edition.archive().articles().stream().map(SitePath::article).toList();
    for (int position = 0; position < paths.size(); position++) {
      plan(desk, surroundings, paths, position, plan);
    }
  }

  private static void plan(
      CopyDesk desk,
      Surroundings surroundings,
      List<String> paths,
      int position,
      Consumer<Page> plan) {
    ArticleCard card = desk.card(position);
    String path = paths.get(position);
    boolean withdrawn = card.status() == Status.WITHDRAWN;
    Page page =
        new Page(
            path,
            inputs(desk, paths, position, surroundings.of(position)),
            new Content.Templated(
                withdrawn ? "withdrawn.ftlh" : "article.ftlh",
                () -> new ArticleDesk(desk, surroundings.of(position)).view()));
    plan.accept(card.status().isListed() ? page : page.unlisted());
    if (!withdrawn) {
      plan.accept(
          new Page(
                  SitePath.source(path),
                  Inputs.of(desk).article(position).item(position).checksum(),
                  new Content.Templated("source.ftlh", () -> SourcePage.view(desk, card)))
              .unlisted());
    }
  }

  private static Checksum inputs(
      CopyDesk desk, List<String> paths, int position, ArticleNeeds needs) {
    Inputs inputs = Inputs.of(desk).article(position).item(position);
    for (int neighbour : new int[] {needs.older(), needs.newer()}) {
      inputs.add(neighbour < 0 ? null : paths.get(neighbour));
      inputs.add(neighbour < 0 ? "" : desk.card(neighbour).headline());
    }
    for (Related related : needs.related()) {
      inputs.item(desk.archive().position(related.article()));
      related.shared().forEach(inputs::add); // what they are called, the article's checksum says
    }
    needs.copies().forEach(copy -> inputs.article(copy).item(copy));
    StoryThread thread = needs.thread();
    inputs.add(thread == null ? null : SitePath.thread(thread) + ' ' + thread.title());
    inputs.add(thread == null ? 0 : thread.articles().size());
    needs.card().agencies().forEach(name -> inputs.add(desk.agencyPath(name)));
    inputs.add(UncreditedPages.isListed(needs.card(), desk.archive()));
    return inputs.add(needs.creditPaths()).add(needs.around()).checksum();
  }
}
