package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Entity;
import io.github.broadsheet.relate.IntLists;
import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.site.search.Segment;
import io.github.broadsheet.site.search.Shards;
import io.github.broadsheet.site.search.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * {@code search/}: the index that {@code search.html} asks, as small files which work from any
 * server and from a folder on disk.
 */
final class SearchIndex implements PageKind {

  private static final String FOLDER = SearchSegment.FOLDER;

  /** Articles of a small segment; a larger one takes the place of four of the next smaller size. */
  private static final int SMALL = Segment.SMALL;

  private static final int LARGE = 16 * SMALL;

  /** Names of a kind that are offered as one types; others can still be typed in full. */
  private static final int OFFERED = 500;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    List<ArticleCard> all = edition.archive().articles();
    int[] listed =
        IntStream.range(0, all.size()).filter(i -> all.get(i).status().isListed()).toArray();
    Filters filters = new Filters(edition.archive());
    Spelling spelling = Spelling.of(edition.settings().language());
    List<Shards.Part> parts = new ArrayList<>();
    segments(edition.archive(), ListView.of(listed.length, i -> listed[i]))
        .forEach(
            (name, articles) ->
                parts.add(new SearchSegment(name, edition, articles, filters).plan(plan)));
    plan.acceptRow(ListView.of(listed.length, i -> SearchSegment.text(edition, listed[i])));
    plan.accept(
        new Page(
            FOLDER + "manifest.js",
            Checksum.of(parts.toString(), spelling.toString()),
            new Content.Written(out -> Shards.manifest(spelling, parts, out))));
    for (EntityType type : EntityType.values()) {
      offer(type.folder(), most(edition.archive().entities(type)), plan);
    }
    offer("agencies", agencies(edition.archive()), plan);
  }

  /**
   * Into what the index is cut, the newest last, by names that stay when a few articles are added:
   * what has no day into segments of its own; of what has one, a segment is called by where it
   * begins.
   */
  private static Map<String, List<Integer>> segments(Archive archive, List<Integer> listed) {
    int dated = PagedList.dated(listed, archive::day);
    Map<String, List<Integer>> segments = new LinkedHashMap<>();
    List<Integer> undated = listed.subList(dated, listed.size());
    int start = 0;
    for (int end :
        UndatedShares.ends(
            undated.size(), sizeOfUndated(undated.size()), i -> archive.id(undated.get(i)))) {
      segments.put("undated-" + segments.size(), undated.subList(start, end));
      start = end;
    }
    int from = 0;
    for (int size = LARGE; size >= SMALL; size /= 4) {
      for (; dated - from >= size; from += size) {
        segments.put(Integer.toString(from / SMALL), listed.subList(from, from + size));
      }
    }
    if (from < dated) {
      segments.put(Integer.toString(from / SMALL), listed.subList(from, dated));
    }
    return segments;
  }

  /**
   * Small in a small archive; of a larger one they are quarters, as few segments are asked fast.
   */
  private static int sizeOfUndated(int undated) {
    return Math.max(SMALL, Math.min(LARGE, (undated + 3) / 4));
  }

  /** What articles can be chosen by. */
  static final class Filters {

    private final Archive archive;

    /** Numbers of the agencies of each article, by its position. */
    private final IntLists agencies;

    Filters(Archive archive) {
      this.archive = archive;
      IntLists.Collector collector = new IntLists.Collector();
      for (int agency = 0; agency < archive.agencies().size(); agency++) {
        for (int article : archive.agencies().get(agency).articles()) {
          collector.add(article, agency);
        }
      }
      agencies = collector.lists(archive.articles().size());
    }

    /** The terms of an article, each of the form {@code @people/ada-ferry}. */
    List<String> of(String article) {
      List<String> terms = new ArrayList<>();
      archive.named(article).forEach(key -> terms.add("@" + key));
      agencies
          .list(archive.position(article))
          .forEach(agency -> terms.add("@agencies/" + archive.agencies().get(agency).slug()));
      return terms;
    }
  }

  private static void offer(String kind, List<Shards.Name> names, Consumer<Page> plan) {
    plan.accept(
        new Page(
            FOLDER + kind + ".js",
            Checksum.of(names.toString()),
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
