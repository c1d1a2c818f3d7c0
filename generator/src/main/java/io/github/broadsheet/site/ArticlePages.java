package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.CaptionEntry;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.relate.StoryThread;
import io.github.broadsheet.site.view.NameGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A page for each article, and one that shows its seed as it came. */
final class ArticlePages implements PageKind {

  /** Names of a kind that are offered beside an article that has none. */
  private static final int MOST_AROUND = 6;

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    CopyDesk desk = CopyDesk.of(edition);
    Archive archive = edition.archive();
    Map<String, StoryThread> threads = threads(archive);
    Map<String, Map<Integer, String>> credits = credits(archive);
    List<ArticleCard> listed = new ArrayList<>();
    for (ArticleCard card : archive.articles()) {
      if (card.status().isListed()) {
        listed.add(card);
      } else {
        plan(desk, ArticleNeeds.alone(card), plan);
      }
    }
    Map<String, List<NameGroup>> months = new HashMap<>();
    for (int i = 0; i < listed.size(); i++) {
      ArticleCard card = listed.get(i);
      plan(
          desk,
          new ArticleNeeds(
              card,
              i == 0 ? null : listed.get(i - 1),
              i == listed.size() - 1 ? null : listed.get(i + 1),
              related(desk, card),
              copies(desk, card),
              threads.get(card.id()),
              credits.getOrDefault(card.id(), Map.of()),
              around(desk, card, months)),
          plan);
    }
  }

  /** For an article that names nobody and nothing: who and what was in the news of its month. */
  private static List<NameGroup> around(
      CopyDesk desk, ArticleCard card, Map<String, List<NameGroup>> months) {
    LocalDate day = card.published();
    if (day == null || !card.names().isEmpty()) {
      return List.of();
    }
    return months.computeIfAbsent(
        SitePath.month(day),
        path ->
            Names.groups(
                desk,
                AgencyPages.names(
                    desk.archive().articles().stream()
                        .filter(other -> other.status().isListed())
                        .filter(other -> isInMonth(other.published(), day))
                        .toList()),
                MOST_AROUND));
  }

  private static void plan(CopyDesk desk, ArticleNeeds needs, Consumer<Page> plan) {
    ArticleCard card = needs.card();
    Checksum inputs = inputs(desk, needs);
    boolean withdrawn = card.status() == Status.WITHDRAWN;
    Page page =
        new Page(
            SitePath.article(card),
            inputs,
            new Content.Templated(
                withdrawn ? "withdrawn.ftlh" : "article.ftlh",
                () -> new ArticleDesk(desk, needs).view()));
    plan.accept(card.status().isListed() ? page : page.unlisted());
    if (!withdrawn) {
      plan.accept(
          new Page(
                  SitePath.source(card),
                  Inputs.of(desk).article(card.id()).item(card).checksum(),
                  new Content.Templated("source.ftlh", () -> SourcePage.view(desk, card)))
              .unlisted());
    }
  }

  private static boolean isInMonth(@Nullable LocalDate day, LocalDate month) {
    return day != null && day.getYear() == month.getYear() && day.getMonth() == month.getMonth();
  }

  private static Checksum inputs(CopyDesk desk, ArticleNeeds needs) {
    Inputs inputs = Inputs.of(desk).article(needs.card().id()).item(needs.card());
    inputs.neighbour(needs.older()).neighbour(needs.newer());
    for (Related related : needs.related()) {
      inputs.item(desk.card(related.article()));
      related.shared().forEach(inputs::add); // what they are called, the article's checksum says
    }
    needs.copies().forEach(copy -> inputs.article(copy.id()).item(copy));
    StoryThread thread = needs.thread();
    inputs.add(thread == null ? null : SitePath.thread(thread) + ' ' + thread.title());
    inputs.add(thread == null ? 0 : thread.articles().size());
    needs.card().agencies().forEach(name -> inputs.add(desk.agencyPath(name)));
    inputs.add(UncreditedPages.isListed(needs.card(), desk.archive()));
    return inputs.add(needs.creditPaths()).add(needs.around()).checksum();
  }

  private static List<Related> related(CopyDesk desk, ArticleCard card) {
    return desk.archive().related(card.id()).stream()
        .filter(related -> desk.card(related.article()).status().isListed())
        .toList();
  }

  private static List<ArticleCard> copies(CopyDesk desk, ArticleCard card) {
    return desk.archive().copies(card.id()).stream()
        .filter(id -> !id.equals(card.id()))
        .map(desk::card)
        .filter(copy -> copy.status().isListed())
        .limit(ArticleNeeds.MOST_COPIES)
        .toList();
  }

  private static Map<String, StoryThread> threads(Archive archive) {
    Map<String, StoryThread> threads = new HashMap<>();
    for (StoryThread thread : archive.threads()) {
      thread.articles().forEach(id -> threads.putIfAbsent(id, thread));
    }
    return threads;
  }

  /** Pages of the agencies that captions credit, by article and number of the caption. */
  private static Map<String, Map<Integer, String>> credits(Archive archive) {
    List<CaptionEntry> captions = archive.captions();
    Map<String, Map<Integer, String>> credits = new HashMap<>();
    for (Agency agency : archive.agencies()) {
      for (int position : agency.captions()) {
        CaptionEntry caption = captions.get(position);
        credits
            .computeIfAbsent(caption.where().article(), id -> new TreeMap<>())
            .put(caption.number(), SitePath.agency(agency));
      }
    }
    return credits;
  }

  /**
   * The small slice of the archive that an article's page shows.
   *
   * @param creditPaths pages of the agencies that captions credit, by number of the caption
   * @param around who and what was in the news then, where it names nobody and nothing
   */
  record ArticleNeeds(
      ArticleCard card,
      @Nullable ArticleCard older,
      @Nullable ArticleCard newer,
      List<Related> related,
      List<ArticleCard> copies,
      @Nullable StoryThread thread,
      Map<Integer, String> creditPaths,
      List<NameGroup> around) {

    static final int MOST_COPIES = 6;

    /** An article that no list leads to, nor away from. */
    static ArticleNeeds alone(ArticleCard card) {
      return new ArticleNeeds(card, null, null, List.of(), List.of(), null, Map.of(), List.of());
    }
  }
}
