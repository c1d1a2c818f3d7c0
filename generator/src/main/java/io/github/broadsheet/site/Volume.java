package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.ListView;
import io.github.broadsheet.relate.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The articles of a stretch of time, as the data files bundle them: a new article changes the files
 * of one volume.
 *
 * @param name {@code 2022-01}, {@code 2022} or {@code undated}; with {@code .2}, {@code .3} behind
 *     it where a month fills several volumes
 * @param positions of its listed articles in the archive, oldest first
 * @param articles the same, each read when it is asked for
 */
record Volume(String name, List<Integer> positions, List<ArticleCard> articles) {

  /**
   * A file of data should open anywhere, and be soon written again when one of its articles has
   * changed: that many articles of 4 kB are 4 MB of all that is known of them.
   */
  private static final int MOST_ARTICLES = 256;

  /** A year with more of them goes by its months. */
  private static final int MOST_OF_A_YEAR = 1_000;

  /**
   * One for each month, more for a month with over 256 articles; of what has no day some hold more,
   * for they are cut by ids.
   */
  static List<Volume> months(Archive archive) {
    List<Volume> volumes = new ArrayList<>();
    byMonth(archive).forEach((month, articles) -> cut(month, articles, archive, volumes));
    return volumes;
  }

  /** One for each year, but by month for a year with over 1,000 articles. */
  static List<Volume> years(Archive archive) {
    Map<String, Map<String, Positions>> years = new TreeMap<>();
    byMonth(archive)
        .forEach(
            (month, articles) ->
                years
                    .computeIfAbsent(month.split("-", 2)[0], year -> new TreeMap<>())
                    .put(month, articles));
    List<Volume> volumes = new ArrayList<>();
    years.forEach(
        (year, months) -> {
          Positions all = new Positions();
          months.values().forEach(month -> positions(month).forEach(all::add));
          if (all.size() <= MOST_OF_A_YEAR) {
            volumes.add(of(year, positions(all), archive));
          } else {
            months.forEach((month, articles) -> cut(month, articles, archive, volumes));
          }
        });
    return volumes;
  }

  private static Volume of(String name, List<Integer> positions, Archive archive) {
    List<ArticleCard> all = archive.articles();
    return new Volume(
        name, positions, ListView.of(positions.size(), i -> all.get(positions.get(i))));
  }

  private static List<Integer> positions(Positions positions) {
    return ListView.of(positions.size(), positions::get);
  }

  /** Its name for people: {@code 2022-01}, {@code Undated, part 2}. */
  String title() {
    String words = name.replace("undated", "Undated");
    int part = words.indexOf('.');
    return part < 0 ? words : words.substring(0, part) + ", part " + words.substring(part + 1);
  }

  /** Stands for everything that may be said of its articles. */
  Checksum inputs(Archive archive) {
    Checksum.Sum sum = Checksum.sum();
    positions.forEach(position -> sum.add(archive.checksum((int) position)));
    return sum.checksum();
  }

  private static Map<String, Positions> byMonth(Archive archive) {
    List<ArticleCard> cards = archive.articles();
    Map<String, Positions> months = new TreeMap<>();
    for (int i = 0; i < cards.size(); i++) {
      ArticleCard card = cards.get(i);
      if (card.status().isListed()) {
        String month = SitePath.month(card.published());
        months.computeIfAbsent(month, name -> new Positions()).add(i);
      }
    }
    return months;
  }

  private static void cut(String name, Positions articles, Archive archive, List<Volume> volumes) {
    List<Integer> all = positions(articles);
    int from = 0;
    int number = 1;
    for (int end : name.equals(SitePath.UNDATED) ? undated(all, archive) : counted(all.size())) {
      String part = number == 1 ? name : name + "." + number;
      volumes.add(of(part, all.subList(from, end), archive));
      from = end;
      number++;
    }
  }

  private static List<Integer> undated(List<Integer> all, Archive archive) {
    return UndatedShares.ends(all.size(), MOST_ARTICLES, i -> archive.id(all.get(i)));
  }

  private static List<Integer> counted(int articles) {
    return IntStream.rangeClosed(1, (articles + MOST_ARTICLES - 1) / MOST_ARTICLES)
        .mapToObj(part -> Math.min(articles, part * MOST_ARTICLES))
        .toList();
  }
}
