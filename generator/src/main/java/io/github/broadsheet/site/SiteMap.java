package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.site.feed.Urls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.xml}: an index of sitemaps (sitemaps.org 0.9), one for each month of articles, one
 * for each folder of other pages, so that a new article changes few of them.
 */
final class SiteMap implements PageKind {

  /** A sitemap may name 50,000 addresses. */
  private static final int MOST_ADDRESSES = 50_000;

  @Override
  public void plan(Edition edition, PagePlan plan) {
    // What it lists is not known yet.
  }

  @Override
  public void conclude(Edition edition, PagePlan pages, Consumer<Page> plan) {
    String base = edition.settings().baseUrl();
    List<Urls.Entry> shards = new ArrayList<>();
    shards(pages.paths(edition.issued()))
        .forEach(
            (name, paths) -> {
              String path = "sitemap/" + name + ".xml";
              shards.add(new Urls.Entry(base + path, null));
              plan.accept(sitemap(path, base, paths, edition));
            });
    plan.accept(
        new Page(
            "sitemap.xml",
            Checksum.of(shards.toString()),
            new Content.Written(out -> Urls.index(shards, out))));
  }

  /** Holds one text of all paths, which are most of the addresses of a site. */
  private static Page sitemap(String path, String base, List<String> paths, Edition edition) {
    String lines = String.join("\n", paths);
    Checksum.Sum sum = Checksum.sum().add(base);
    for (String each : paths) {
      sum.add(each).add(String.valueOf(changed(each, edition)));
    }
    return new Page(
        path,
        sum.checksum(),
        new Content.Written(
            out ->
                Urls.sitemap(
                    lines
                        .lines()
                        .map(line -> new Urls.Entry(base + at(line), changed(line, edition)))
                        .toList(),
                    out)));
  }

  /** The day of the article that has its page at a path; null of another page. */
  private static @Nullable LocalDate changed(String path, Edition edition) {
    int id = path.lastIndexOf('-') + 1; // no id has a hyphen
    int end = path.lastIndexOf('.');
    int position = id == 0 || end < id ? -1 : edition.archive().position(path.substring(id, end));
    return position < 0 || !edition.paths().article(position).equals(path)
        ? null
        : edition.archive().articles().get(position).published();
  }

  /** The front page is known by its folder. */
  private static String at(String path) {
    return path.equals("index.html") ? "" : path;
  }

  private static Map<String, List<String>> shards(PlannedPaths pages) {
    Map<String, List<String>> shards = new TreeMap<>();
    pages.forEachListed(
        path -> shards.computeIfAbsent(shard(path), name -> new ArrayList<>()).add(path));
    Map<String, List<String>> small = new TreeMap<>();
    shards.forEach(
        (name, paths) -> {
          for (int from = 0; from < paths.size(); from += MOST_ADDRESSES) {
            int number = from / MOST_ADDRESSES + 1;
            small.put(
                number == 1 ? name : name + "." + number,
                paths.subList(from, Math.min(paths.size(), from + MOST_ADDRESSES)));
          }
        });
    return small;
  }

  /** {@code 2022-01} for what stands in that folder, else the first folder of the path. */
  private static String shard(String path) {
    int folder = path.indexOf('/');
    if (folder < 0) {
      return "pages";
    }
    boolean dated = folder == 4 && Character.isDigit(path.charAt(0));
    int next = path.indexOf('/', folder + 1);
    if (dated && next >= 0) {
      return path.substring(0, folder) + "-" + path.substring(folder + 1, next);
    }
    return dated ? "years" : path.substring(0, folder);
  }
}
