package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Slug;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where pages stand, relative to the site. Paths are permanent: links from outside rely on them.
 */
public final class SitePath {

  /** Longest slug of a headline, in characters. */
  private static final int LONGEST_SLUG = 60;

  /** Articles that name an entity before it has a feed: most names come and go. */
  private static final int FED = 10;

  private SitePath() {}

  /** {@code 2022/01/10/slug-id.html}, or {@code undated/slug-id.html}. */
  public static String article(ArticleCard card) {
    String name = Slug.of(card.headline(), LONGEST_SLUG) + "-" + card.id() + ".html";
    LocalDate day = card.published();
    return day == null ? "undated/" + name : day.toString().replace('-', '/') + "/" + name;
  }

  /** {@code people/vladimir-putin.html}. */
  public static String entity(EntityKey key) {
    return key + ".html";
  }

  /**
   * Whether an entity has a feed of its own: {@code people/vladimir-putin.atom} and {@code .json}.
   */
  public static boolean hasFeed(Entity entity) {
    return entity.appearances().size() >= FED;
  }

  /** {@code 2022-01}, or {@code undated}: the name of the month in names of data files. */
  public static String month(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString().substring(0, 7);
  }

  /** {@code 2022}, or {@code undated}. */
  public static String year(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString().substring(0, 4);
  }
}
