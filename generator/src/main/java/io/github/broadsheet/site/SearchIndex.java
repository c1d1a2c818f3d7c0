package io.github.broadsheet.site;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Appearance;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.site.search.Segment;
import io.github.broadsheet.site.search.Shards;
import io.github.broadsheet.site.search.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * {@code search/}: the index that {@code search.html} asks, as small files which work from any
 * server and from a folder on disk.
 */
final class SearchIndex implements PageKind {

  private static final String FOLDER = "search/";

  /** Articles of a small segment; a larger one takes the place of four of the next smaller size. */
  private static final int SMALL = 2_048;

  private static final int LARGE = 16 * SMALL;

  /** Names of a kind that are offered as one types; others can still be typed in full. */
  private static final int OFFERED = 500;

  private static final int LONGEST_SUMMARY = 200;

  @Override
  public void plan(Edition edition, Consumer<Page> plan) {
    List<ArticleCard> articles =
        edition.archive().articles().stream().filter(card -> card.status().isListed()).toList();
    Map<String, List<String>> filters = filters(edition.archive());
    Spelling spelling = Spelling.of(edition.settings().language());
    List<Shards.Part> parts = new ArrayList<>();
    int from = 0;
    for (int size = LARGE; size >= SMALL; size /= 4) {
      for (; articles.size() - from >= size; from += size) {
        parts.add(segment(edition, articles.subList(from, from + size), filters, from, plan));
      }
    }
    if (from < articles.size()) {
      parts.add(segment(edition, articles.subList(from, articles.size()), filters, from, plan));
    }
    plan.accept(
        new Page(
            FOLDER + "manifest.js",
            Fingerprint.of(parts.toString(), spelling.toString()),
            new Content.Written(out -> Shards.manifest(spelling, parts, out))));
    for (EntityType type : EntityType.values()) {
      offer(type.folder(), most(edition.archive().entities(type)), plan);
    }
    offer("agencies", agencies(edition.archive()), plan);
  }

  /** What each article can be chosen by. */
  private static Map<String, List<String>> filters(Archive archive) {
    Map<String, List<String>> filters = new HashMap<>();
    for (EntityType type : EntityType.values()) {
      for (Entity entity : archive.entities(type)) {
        for (Appearance appearance : entity.appearances()) {
          filters
              .computeIfAbsent(appearance.article(), id -> new ArrayList<>())
              .add("@" + entity.key());
        }
      }
    }
    for (Agency agency : archive.agencies()) {
      for (String id : agency.articles()) {
        filters.computeIfAbsent(id, key -> new ArrayList<>()).add("@agencies/" + agency.slug());
      }
    }
    return filters;
  }

  private static Shards.Part segment(
      Edition edition,
      List<ArticleCard> articles,
      Map<String, List<String>> filters,
      int number,
      Consumer<Page> plan) {
    String name = Integer.toString(number / SMALL);
    SiteSettings site = edition.settings();
    String[] parts = new String[articles.size() + 1];
    for (int i = 0; i < articles.size(); i++) {
      parts[i] = edition.archive().fingerprint(articles.get(i).id()).hex();
    }
    parts[articles.size()] = site.language();
    Fingerprint inputs = Fingerprint.of(parts);
    Segment segment =
        Segment.of(
            name,
            new Segment.Source(
                articles.size(),
                articles.stream().mapToLong(ArticleCard::words).sum(),
                Spelling.of(site.language()),
                i ->
                    new Segment.Entry(
                        edition.articles().read(articles.get(i).id()),
                        filters.getOrDefault(articles.get(i).id(), List.of()))));
    List<LocalDate> days =
        articles.stream().map(ArticleCard::published).filter(Objects::nonNull).toList();
    plan.accept(
        new Page(
            FOLDER + name + "/contents.js",
            inputs,
            new Content.Written(out -> segment.contents(days, out))));
    for (int i = 0; i < segment.buckets(); i++) {
      int bucket = i;
      plan.accept(
          new Page(
              FOLDER + Shards.path(name, 'b', i) + ".js",
              inputs,
              new Content.Written(out -> segment.bucket(bucket, out))));
      plan.accept(
          new Page(
              FOLDER + Shards.path(name, 'p', i) + ".js",
              inputs,
              new Content.Written(out -> segment.places(bucket, out))));
    }
    titles(name, articles, plan);
    return new Shards.Part(
        name,
        inputs.brief(8),
        articles.size(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1));
  }

  private static void titles(String name, List<ArticleCard> articles, Consumer<Page> plan) {
    for (int from = 0; from < articles.size(); from += Shards.TITLES) {
      int number = from / Shards.TITLES;
      String shard = Shards.path(name, 't', number);
      List<Shards.Title> titles =
          articles.subList(from, Math.min(articles.size(), from + Shards.TITLES)).stream()
              .map(SearchIndex::title)
              .toList();
      plan.accept(
          new Page(
              FOLDER + shard + ".js",
              Fingerprint.of(titles.toString()),
              new Content.Written(out -> Shards.titles(shard, titles, out))));
    }
  }

  private static Shards.Title title(ArticleCard card) {
    String path = SitePath.article(card);
    String summary = Objects.requireNonNullElse(card.summary(), "");
    if (summary.length() > LONGEST_SUMMARY) {
      int end = summary.lastIndexOf(' ', LONGEST_SUMMARY);
      summary = summary.substring(0, end > 0 ? end : LONGEST_SUMMARY) + "\u2026";
    }
    return new Shards.Title(
        path.substring(0, path.length() - ".html".length()), card.headline(), summary);
  }

  private static void offer(String kind, List<Shards.Name> names, Consumer<Page> plan) {
    plan.accept(
        new Page(
            FOLDER + kind + ".js",
            Fingerprint.of(names.toString()),
            new Content.Written(out -> Shards.names(kind, names, out))));
  }

  private static List<Shards.Name> most(List<Entity> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparingInt((Entity entity) -> -entity.appearances().size())
                .thenComparing(Entity::key, Comparator.<EntityKey>naturalOrder()))
        .limit(OFFERED)
        .map(entity -> new Shards.Name(entity.key().slug(), entity.name()))
        .toList();
  }

  private static List<Shards.Name> agencies(Archive archive) {
    return archive.agencies().stream()
        .sorted(
            Comparator.comparingInt((Agency agency) -> -agency.articles().size())
                .thenComparing(Agency::slug))
        .limit(OFFERED)
        .map(agency -> new Shards.Name(agency.slug(), agency.name()))
        .toList();
  }
}
