package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Slug;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of something stands now, by the path where it once stood. For one thread.
 *
 * <p>A path alone says enough: an article keeps its id when its headline or day is corrected, and
 * its day and headline when its file is renamed; a name that merged with another is one of that
 * one's variants.
 */
final class Whereabouts {

  private static final int LONGEST_SLUG = 80;
  private static final Pattern ARTICLE =
      Pattern.compile("((?:\\d{4}/\\d\\d/\\d\\d|undated)/[^/]+)-([^/.-]{10})(\\.source)?\\.html");
  private static final Pattern NAME = Pattern.compile("([a-z]+)/([^/]+)\\.html");
  private static final Pattern PART = Pattern.compile("(.+)/\\d+\\.html");

  private final Archive archive;
  private final Predicate<String> planned;
  private final Map<EntityType, Map<String, EntityKey>> variants = new EnumMap<>(EntityType.class);
  private @Nullable Map<String, ArticleCard> byHeadline;

  Whereabouts(Archive archive, Predicate<String> planned) {
    this.archive = archive;
    this.planned = planned;
  }

  /** Where the same thing is shown now; null where it no longer is. */
  @Nullable String of(String path) {
    Matcher article = ARTICLE.matcher(path);
    if (article.matches()) {
      return planned(article(article.group(1), article.group(2), article.group(3) != null));
    }
    Matcher name = NAME.matcher(path);
    EntityType type = name.matches() ? type(name.group(1)) : null;
    if (type != null && !name.group(2).equals("index")) {
      String page = name(type, name.group(2));
      return page == null || !planned.test(page.replaceFirst("#.*", "")) ? null : page;
    }
    Matcher part = PART.matcher(path);
    if (part.matches()) {
      String list = planned(part.group(1) + ".html");
      return list != null ? list : planned(part.group(1) + "/index.html");
    }
    return null;
  }

  /** The list that a reader of a page that is gone may go on from. */
  String near(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      String index = path.substring(0, slash) + "/index.html";
      if (planned.test(index)) {
        return index;
      }
    }
    return "index.html";
  }

  private @Nullable String planned(@Nullable String path) {
    return path != null && planned.test(path) ? path : null;
  }

  private @Nullable String article(String headline, String id, boolean source) {
    ArticleCard card = archive.article(id).orElseGet(() -> byHeadline().get(headline));
    if (card == null) {
      return null;
    }
    return source && card.status() != Status.WITHDRAWN
        ? SitePath.source(card)
        : SitePath.article(card);
  }

  /** Articles by day and headline, but those that share both. */
  private Map<String, ArticleCard> byHeadline() {
    Map<String, ArticleCard> known = byHeadline;
    if (known == null) {
      Map<String, @Nullable ArticleCard> found = new HashMap<>();
      for (ArticleCard card : archive.articles()) {
        Matcher path = ARTICLE.matcher(SitePath.article(card));
        if (path.matches()) {
          found.merge(path.group(1), card, (one, other) -> null);
        }
      }
      known = found;
      byHeadline = known;
    }
    return known;
  }

  private static @Nullable EntityType type(String folder) {
    for (EntityType type : EntityType.values()) {
      if (type.folder().equals(folder)) {
        return type;
      }
    }
    return null;
  }

  private @Nullable String name(EntityType type, String slug) {
    EntityKey key = new EntityKey(type, slug);
    if (archive.entity(key).isEmpty()) {
      EntityKey variant = variants.computeIfAbsent(type, this::variants).get(slug);
      key = variant == null ? archive.firstOfName(key).orElse(null) : variant;
    }
    return key == null ? null : SitePath.entity(key, archive);
  }

  private Map<String, EntityKey> variants(EntityType type) {
    Map<String, EntityKey> keys = new HashMap<>();
    List<Entity> entities = archive.entities(type);
    List<List<String>> inTurn = archive.variants(type);
    for (int i = 0; i < entities.size(); i++) {
      EntityKey key = entities.get(i).key();
      inTurn.get(i).forEach(variant -> keys.putIfAbsent(Slug.of(variant, LONGEST_SLUG), key));
    }
    return keys;
  }
}
