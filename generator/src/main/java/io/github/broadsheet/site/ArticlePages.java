package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import java.util.List;
import java.util.stream.IntStream;

/** A page for each article, and one that shows its seed as it came. */
final class ArticlePages implements PageKind {

  @Override
  public void plan(Edition edition, PagePlan plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Surroundings surroundings = new Surroundings(desk);
    List<ArticleCard> articles = edition.archive().articles();
    int[] shown = // even numbers are articles, odd ones their sources
        IntStream.range(0, articles.size())
            .flatMap(
                position ->
                    articles.get(position).status() == Status.WITHDRAWN
                        ? IntStream.of(2 * position)
                        : IntStream.of(2 * position, 2 * position + 1))
            .toArray();
    plan.acceptRow(
        ListView.of(
            shown.length,
            i ->
                shown[i] % 2 == 0
                    ? article(desk, surroundings, shown[i] / 2)
                    : source(desk, shown[i] / 2)));
  }

  private static Page article(CopyDesk desk, Surroundings surroundings, int position) {
    ArticleCard card = desk.card(position);
    boolean withdrawn = card.status() == Status.WITHDRAWN;
    return new Page(
        desk.edition().paths().article(position),
        () -> inputs(desk, position, surroundings.of(position)),
        new Content.Templated(
            withdrawn ? "withdrawn.ftlh" : "article.ftlh",
            () -> new ArticleDesk(desk, surroundings.of(position)).view()),
        card.status().isListed());
  }

  private static Page source(CopyDesk desk, int position) {
    ArticleCard card = desk.card(position);
    return new Page(
        desk.edition().paths().source(position),
        () -> Inputs.of(desk).article(position).item(position).checksum(),
        new Content.Templated("source.ftlh", () -> SourcePage.view(desk, card)),
        false);
  }

  private static Checksum inputs(CopyDesk desk, int position, ArticleNeeds needs) {
    Inputs inputs = Inputs.of(desk).article(position).item(position);
    for (int neighbour : new int[] {needs.older(), needs.newer()}) {
      if (neighbour < 0) {
        inputs.add(null);
      } else {
        ArticleCard card = desk.card(neighbour); // its path is made of these
        inputs.add(card.headline()).add(card.id()).add(card.published());
      }
    }
    for (Related related : needs.related()) {
      inputs.item(related.article()).numbers(related.shared()); // of names that it says itself
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
