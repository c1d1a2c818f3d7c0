package io.github.broadsheet.site.data;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Attribution;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Quotation;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as the data set tells it: with its path, and with the entities its names lead to. */
public final class ArticleRecord {

  private final Article article;
  private final String url;
  private final CodePoints codePoints;
  private final List<Name> names;
  private final Map<String, EntityKey> speakers = new HashMap<>();

  private ArticleRecord(Article article, String url, List<Name> names) {
    this.article = article;
    this.url = url;
    this.codePoints = CodePoints.of(article);
    this.names = names;
  }

  /**
   * Looks up where the names of an article lead.
   *
   * @param url path of its page, relative to the site
   */
  public static ArticleRecord of(Article article, String url, Archive archive) {
    List<Name> names = new ArrayList<>(article.mentions().size());
    ArticleRecord record = new ArticleRecord(article, url, names);
    for (Mention mention : article.mentions()) {
      EntityKey key = archive.link(article.id(), mention).orElse(null);
      if (key == null) {
        names.add(new Name(mention, mention.canonical(), null));
      } else {
        String preferred = archive.entity(key).map(Entity::name).orElse(mention.canonical());
        names.add(new Name(mention, preferred, key));
        record.speakers.putIfAbsent(mention.canonical(), key);
      }
    }
    return record;
  }

  /**
   * A mention, and what it leads to.
   *
   * @param canonical the preferred name
   * @param key the entity, or null where a link would not be sure enough
   */
  record Name(Mention mention, String canonical, @Nullable EntityKey key) {

    @Nullable String entity() {
      return key == null ? null : key.toString();
    }
  }

  Article article() {
    return article;
  }

  String url() {
    return url;
  }

  /** The mentions, in the order of the text. */
  List<Name> names() {
    return names;
  }

  /** An offset of the article in code points. */
  int codePoint(int offset) {
    return codePoints.at(offset);
  }

  /** The entity that says a quotation, where its speaker is one. */
  @Nullable String speaker(Quotation quotation) {
    Attribution attribution = quotation.attribution();
    EntityKey key =
        attribution == null || !attribution.named() ? null : speakers.get(attribution.speaker());
    return key == null ? null : key.toString();
  }
}
