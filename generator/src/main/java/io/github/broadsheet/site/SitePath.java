package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Slug;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.StoryThread;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where pages stand, relative to the site. Paths are permanent: links from outside rely on them.
 */
public final class SitePath {

  /** Stands for the month, the year and the folder of what has no day. */
  static final String UNDATED = "undated";

  /** Longest slug of a headline, in characters. */
  private static final int LONGEST_SLUG = 60;

  /** Articles that name an entity before it has a feed: most names come and go. */
  private static final int FED = 25;

  private SitePath() {}

  /** {@code 2022/01/10/slug-id.html}, or {@code undated/slug-id.html}. */
  public static String article(ArticleCard card) {
    String name = Slug.of(card.headline(), LONGEST_SLUG) + "-" + card.id() + ".html";
    LocalDate day = card.published();
    return day == null ? UNDATED + "/" + name : day.toString().replace('-', '/') + "/" + name;
  }

  /** The seed of an article as it came: {@code 2022/01/10/slug-id.source.html}. */
  public static String source(ArticleCard card) {
    return source(article(card));
  }

  /** The same, by the path of the article. */
  static String source(String article) {
    return article.substring(0, article.length() - ".html".length()) + ".source.html";
  }

  /** {@code 2022/01/10/index.html}. */
  public static String day(LocalDate day) {
    return day.toString().replace('-', '/') + "/index.html";
  }

  /** {@code 2022/01/index.html}. */
  public static String month(YearMonth month) {
    return month.toString().replace('-', '/') + "/index.html";
  }

  /** {@code 2022/index.html}. */
  public static String year(int year) {
    return YearMonth.of(year, 1).toString().substring(0, 4) + "/index.html";
  }

  /** {@code agencies/reuters.html}. */
  public static String agency(Agency agency) {
    return "agencies/" + agency.slug() + ".html";
  }

  /** {@code threads/unrest-in-kazakhstan.html}. */
  public static String thread(StoryThread thread) {
    return "threads/" + thread.slug() + ".html";
  }

  /**
   * What leads from a page to the folder of the site: {@code ../../} for {@code a/b/c.html}, empty
   * for {@code a.html}.
   */
  public static String root(String path) {
    int folders = (int) path.chars().filter(c -> c == '/').count();
    return "../".repeat(folders);
  }

  /** A later part of a list: {@code people/vladimir-putin/3.html}; 0 is the list itself. */
  public static String part(String list, int number) {
    String folder =
        list.endsWith("/index.html")
            ? list.substring(0, list.length() - "index.html".length())
            : list.substring(0, list.length() - ".html".length()) + "/";
    return number == 0 ? list : folder + number + ".html";
  }

  /**
   * Where an entity is told of: its page, or its entry on a page that it shares, {@code
   * people/brief/ka.html#karl-kaiser}.
   */
  public static String entity(EntityKey key, Archive archive) {
    return archive.isRare(key) ? brief(key) + "#" + key.slug() : entity(key);
  }

  /** The page that an entity shares with others if it is rare: {@code people/brief/ka.html}. */
  static String brief(EntityKey key) {
    String slug = key.slug();
    return key.type().folder()
        + "/brief/"
        + slug.substring(0, Math.min(2, slug.length())).replace('-', '0')
        + ".html";
  }

  /** {@code people/vladimir-putin.html}, whether or not there is such a page. */
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
    return day == null ? UNDATED : day.toString().substring(0, 7);
  }

  /** {@code 2022}, or {@code undated}. */
  public static String year(@Nullable LocalDate day) {
    return day == null ? UNDATED : day.toString().substring(0, 4);
  }
}
