package io.github.broadsheet.site;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The articles of a stretch of time, as the data files bundle them: a new article changes the files
 * of one volume.
 *
 * @param name {@code 2022-01}, {@code 2022} or {@code undated}; with {@code .2}, {@code .3} behind
 *     it where a month fills several volumes
 * @param articles listed articles, oldest first
 */
record Volume(String name, List<ArticleCard> articles) {

  /**
   * A file of data should open anywhere, and be soon written again when one of its articles has
   * changed: that many articles of 4 kB are 4 MB of all that is known of them.
   */
  private static final int MOST_ARTICLES = 256;

  /** A year with more of them goes by its months. */
  private static final int MOST_OF_A_YEAR = 1_000;

  /** One for each month, more for a month with over 256 articles. */
  static List<Volume> months(Archive archive) {
    List<Volume> volumes = new ArrayList<>();
    by(archive, card -> SitePath.month(card.published())).forEach((m, a) -> cut(m, a, volumes));
    return volumes;
  }

  /** One for each year, but by month for a year with over 1,000 articles. */
  static List<Volume> years(Archive archive) {
    Map<String, List<ArticleCard>> months = by(archive, card -> SitePath.month(card.published()));
    List<Volume> volumes = new ArrayList<>();
    by(archive, card -> SitePath.year(card.published()))
        .forEach(
            (year, articles) -> {
              if (articles.size() <= MOST_OF_A_YEAR) {
                volumes.add(new Volume(year, articles));
              } else {
                months.forEach(
                    (month, ofMonth) -> {
                      if (month.startsWith(year)) {
                        cut(month, ofMonth, volumes);
                      }
                    });
              }
            });
    return volumes;
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
    articles.forEach(card -> sum.add(archive.checksum(card.id())));
    return sum.checksum();
  }

  private static Map<String, List<ArticleCard>> by(
      Archive archive, Function<ArticleCard, String> period) {
    List<ArticleCard> cards = archive.articles();
    Map<String, Positions> periods = new TreeMap<>();
    for (int i = 0; i < cards.size(); i++) {
      ArticleCard card = cards.get(i);
      if (card.status().isListed()) {
        periods.computeIfAbsent(period.apply(card), name -> new Positions()).add(i);
      }
    }
    Map<String, List<ArticleCard>> lists = new TreeMap<>();
    periods.forEach((name, positions) -> lists.put(name, positions.in(cards)));
    return lists;
  }

  private static void cut(String name, List<ArticleCard> articles, List<Volume> volumes) {
    for (int from = 0; from < articles.size(); from += MOST_ARTICLES) {
      int number = from / MOST_ARTICLES + 1;
      volumes.add(
          new Volume(
              number == 1 ? name : name + "." + number,
              articles.subList(from, Math.min(articles.size(), from + MOST_ARTICLES))));
    }
  }
}
