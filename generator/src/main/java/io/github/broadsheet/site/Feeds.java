package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.relate.Positions;
import io.github.broadsheet.site.feed.Atom;
import io.github.broadsheet.site.feed.Feed;
import io.github.broadsheet.site.feed.JsonFeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What feed readers follow, in Atom and JSON: {@code feed.atom} with the latest articles, its
 * archive {@code feed/1.atom}, {@code feed/2.atom} ... numbered from the oldest, and a feed for
 * each person, place and organisation that is named often enough.
 *
 * <p>Articles without a day are in no feed, for feeds are ordered by day.
 */
final class Feeds implements PageKind {

  private static final int ARCHIVED = 100;
  private static final int LATEST = 20;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    List<ArticleCard> articles = Positions.in(edition.archive().articles(), Feeds::isFed);
    whole(edition, articles, plan);
    for (EntityType type : EntityType.values()) {
      for (Entity entity : edition.archive().entities(type)) {
        if (SitePath.hasFeed(entity)) {
          entity(edition, entity, plan);
        }
      }
    }
  }

  private static boolean isFed(ArticleCard card) {
    return card.status().isListed() && card.published() != null;
  }

  /**
   * Archive documents hold 100 articles and never change; what is younger is in the current one.
   */
  private static void whole(Edition edition, List<ArticleCard> articles, Consumer<Page> plan) {
    String base = edition.settings().baseUrl();
    String title = edition.settings().title();
    int archives = articles.size() / ARCHIVED;
    for (int number = 1; number <= archives; number++) {
      String path = "feed/" + number;
      Feed.Links links =
          new Feed.Links(
              base + path,
              number > 1 ? base + "feed/" + (number - 1) : null,
              number < archives ? base + "feed/" + (number + 1) : null,
              base + "feed");
      List<ArticleCard> cards = articles.subList((number - 1) * ARCHIVED, number * ARCHIVED);
      new Draft(path, title, base, links, cards).plan(edition, plan);
    }
    int from = Math.max(0, Math.min(archives * ARCHIVED, articles.size() - LATEST));
    Feed.Links links =
        new Feed.Links(
            base + "feed", archives > 0 ? base + "feed/" + archives : null, null, base + "feed");
    List<ArticleCard> latest = articles.subList(from, articles.size());
    new Draft("feed", title, base, links, latest).plan(edition, plan);
  }

  private static void entity(Edition edition, Entity entity, Consumer<Page> plan) {
    List<ArticleCard> cards = edition.archive().articles();
    List<Integer> articles = edition.archive().naming(entity.key());
    List<Integer> latest = new ArrayList<>();
    int dated = PagedList.dated(articles, edition.archive()::day);
    for (int i = dated - 1; i >= 0 && latest.size() < LATEST; i--) {
      if (isFed(cards.get(articles.get(i)))) {
        latest.add(articles.get(i));
      }
    }
    Collections.reverse(latest);
    List<ArticleCard> of = ListView.of(latest.size(), i -> cards.get(latest.get(i)));
    String path = entity.key().toString();
    String self = edition.settings().baseUrl() + path;
    String title = entity.name() + " | " + edition.settings().title();
    new Draft(path, title, self + ".html", Feed.Links.alone(self), of).plan(edition, plan);
  }

  /**
   * A document of a feed, before it is written.
   *
   * @param path where it stands, without the suffix of its format
   * @param home address of the page that it follows
   * @param cards its articles, oldest first
   */
  private record Draft(
      String path, String title, String home, Feed.Links links, List<ArticleCard> cards) {

    /** Plans both formats. */
    void plan(Edition edition, Consumer<Page> plan) {
      SiteSettings site = edition.settings();
      Stream<String> articles =
          cards.stream().map(card -> edition.archive().checksum(card.id()).hex());
      Checksum inputs =
          Checksum.of(
              Stream.concat(Stream.of(title, links.toString()), articles).toArray(String[]::new));
      plan.accept(
          new Page(
              path + ".atom", inputs, new Content.Written(out -> Atom.write(feed(site), out))));
      plan.accept(
          new Page(
              path + ".json", inputs, new Content.Written(out -> JsonFeed.write(feed(site), out))));
    }

    private Feed feed(SiteSettings site) {
      List<Feed.Entry> entries = new ArrayList<>(cards.size());
      for (int i = cards.size() - 1; i >= 0; i--) {
        entries.add(entry(cards.get(i), site));
      }
      return new Feed(title, site.title(), site.language(), site.rights(), home, links, entries);
    }

    private static Feed.Entry entry(ArticleCard card, SiteSettings site) {
      return new Feed.Entry(
          site.baseUrl() + SitePath.article(card),
          CopyDesk.title(card),
          Objects.requireNonNullElse(card.summary(), card.headline()),
          Objects.requireNonNull(card.published()),
          Stream.concat(card.authors().stream(), card.agencies().stream()).distinct().toList());
    }
  }
}
