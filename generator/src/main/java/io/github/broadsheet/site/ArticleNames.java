package io.github.broadsheet.site;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.BlockKind;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.site.view.NameGroup;
import io.github.broadsheet.site.view.NameLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who and what an article names, and at which place each name is linked: the first in the story, or
 * else the first at all.
 *
 * <p>Names are shown as the article has them, not as the archive prefers them, so that the page of
 * an article does not change when other articles are added.
 */
final class ArticleNames {

  private final Archive archive;
  private final Map<EntityKey, Entry> entries = new LinkedHashMap<>();
  private final Map<Span, EntityKey> linked = new HashMap<>();
  private final Map<String, EntityKey> byName = new HashMap<>();

  private static final class Entry {
    private final EntityKey key;
    private String name;
    private Mention at;
    private boolean inStory;
    private int count;

    Entry(EntityKey key, Mention at) {
      this.key = key;
      this.at = at;
      name = at.canonical();
    }
  }

  private ArticleNames(Archive archive) {
    this.archive = archive;
  }

  static ArticleNames of(Article article, Archive archive) {
    ArticleNames names = new ArticleNames(archive);
    Mention last = null;
    for (Mention mention : article.mentions()) {
      EntityKey key = archive.link(article.id(), mention).orElse(null);
      if (key != null && (last == null || last.span().end() <= mention.span().start())) {
        names.add(key, mention, isStory(article, mention));
        last = mention;
      }
    }
    names.entries.values().forEach(entry -> names.linked.put(entry.at.span(), entry.key));
    return names;
  }

  private static boolean isStory(Article article, Mention mention) {
    return article
        .blockAt(mention.span().start())
        .filter(
            block -> block.kind().isStory() || block.isBody() && block.kind() == BlockKind.HEADLINE)
        .isPresent();
  }

  private void add(EntityKey key, Mention mention, boolean inStory) {
    Entry entry = entries.computeIfAbsent(key, k -> new Entry(k, mention));
    entry.count++;
    if (inStory && !entry.inStory) {
      entry.at = mention;
      entry.inStory = true;
    }
    if (mention.canonical().length() > entry.name.length()) {
      entry.name = mention.canonical();
    }
    byName.putIfAbsent(mention.canonical(), key);
  }

  /** What a mention is linked to; null for all but the first of a name. */
  @Nullable EntityKey linkedAt(Mention mention) {
    return linked.get(mention.span());
  }

  /** The page of a name, where it has one. */
  @Nullable String pathOf(String canonical) {
    EntityKey key = byName.get(canonical);
    return key == null ? null : path(key);
  }

  /** Where a name is told of. */
  String path(EntityKey key) {
    return SitePath.entity(key, archive);
  }

  /** All names, by kind, those named most first. */
  List<NameGroup> groups() {
    List<NameGroup> groups = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      List<NameLink> names =
          entries.values().stream()
              .filter(entry -> entry.key.type() == type)
              .sorted(Comparator.comparingInt((Entry entry) -> -entry.count))
              .map(entry -> new NameLink(entry.name, path(entry.key), entry.count))
              .toList();
      if (!names.isEmpty()) {
        groups.add(new NameGroup(type.id(), Names.plural(type), names));
      }
    }
    return groups;
  }
}
