package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.feed.Atom;
import io.github.broadsheet.site.feed.Feed;
import io.github.broadsheet.site.feed.JsonFeed;
import java.util.ArrayList;
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
  public void plan(Edition edition, Consumer<Page> plan) {
    List<ArticleCard> articles =
        edition.archive().articles().stream().filter(Feeds::isFed).toList();
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
    SiteSettings site = edition.settings();
    String base = site.baseUrl();
    int archives = articles.size() / ARCHIVED;
    for (int number = 1; number <= archives; number++) {
      Feed.Links links =
          new Feed.Links(
              base + "feed/" + number,
              number > 1 ? base + "feed/" + (number - 1) : null,
              number < archives ? base + "feed/" + (number + 1) : null,
              base + "feed");
      List<ArticleCard> cards = articles.subList((number - 1) * ARCHIVED, number * ARCHIVED);
      plan("feed/" + number, feed(site, site.title(), base, links, cards), plan);
    }
    int from = Math.max(0, Math.min(archives * ARCHIVED, articles.size() - LATEST));
    Feed.Links links =
        new Feed.Links(
            base + "feed", archives > 0 ? base + "feed/" + archives : null, null, base + "feed");
    List<ArticleCard> latest = articles.subList(from, articles.size());
    plan("feed", feed(site, site.title(), base, links, latest), plan);
  }

  private static void entity(Edition edition, Entity entity, Consumer<Page> plan) {
    Archive archive = edition.archive();
    SiteSettings site = edition.settings();
    List<ArticleCard> cards = new ArrayList<>();
    List<Appearance> appearances = entity.appearances();
    for (int i = appearances.size() - 1; i >= 0 && cards.size() < LATEST; i--) {
      archive
          .article(appearances.get(i).article())
          .filter(Feeds::isFed)
          .ifPresent(c -> cards.add(0, c));
    }
    if (!cards.isEmpty()) {
      String path = entity.key().toString();
      String self = site.baseUrl() + path;
      String title = entity.name() + " | " + site.title();
      plan(path, feed(site, title, self + ".html", Feed.Links.alone(self), cards), plan);
    }
  }

  /** Plans both formats. */
  private static void plan(String path, Feed feed, Consumer<Page> plan) {
    Fingerprint inputs = Fingerprint.of(feed.toString());
    plan.accept(
        new Page(path + ".atom", inputs, new Content.Written(out -> Atom.write(feed, out))));
    plan.accept(
        new Page(path + ".json", inputs, new Content.Written(out -> JsonFeed.write(feed, out))));
  }

  private static Feed feed(
      SiteSettings site, String title, String home, Feed.Links links, List<ArticleCard> cards) {
    List<Feed.Entry> entries = new ArrayList<>(cards.size());
    for (int i = cards.size() - 1; i >= 0; i--) {
      ArticleCard card = cards.get(i);
      entries.add(
          new Feed.Entry(
              site.baseUrl() + SitePath.article(card),
              card.headline(),
              Objects.requireNonNullElse(card.summary(), card.headline()),
              Objects.requireNonNull(card.published()),
              Stream.concat(card.authors().stream(), card.agencies().stream())
                  .distinct()
                  .toList()));
    }
    return new Feed(title, site.title(), site.language(), site.rights(), home, links, entries);
  }
}
