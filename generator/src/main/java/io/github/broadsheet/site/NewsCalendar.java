package io.github.broadsheet.site;

import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Positions;
import io.github.broadsheet.site.view.Dates;
import io.github.broadsheet.site.view.DayCell;
import io.github.broadsheet.site.view.MonthTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles appeared on which day.
 *
 * @param days listed articles of each day that has any, oldest first
 * @param undated listed articles of no known day
 */
record NewsCalendar(NavigableMap<LocalDate, List<ArticleCard>> days, List<ArticleCard> undated) {

  private static final int DAYS_A_WEEK = 7;
  private static final int LEVELS = 4;

  static NewsCalendar of(Archive archive) {
    List<ArticleCard> cards = archive.articles();
    NavigableMap<LocalDate, Positions> days = new TreeMap<>();
    Positions undated = new Positions();
    for (int i = 0; i < cards.size(); i++) {
      ArticleCard card = cards.get(i);
      if (card.status().isListed()) {
        LocalDate day = card.published();
        (day == null ? undated : days.computeIfAbsent(day, d -> new Positions())).add(i);
      }
    }
    NavigableMap<LocalDate, List<ArticleCard>> lists = new TreeMap<>();
    days.forEach((day, positions) -> lists.put(day, positions.in(cards)));
    return new NewsCalendar(lists, undated.in(cards));
  }

  /** The days of a month that have articles. */
  NavigableMap<LocalDate, List<ArticleCard>> in(YearMonth month) {
    return days.subMap(month.atDay(1), true, month.atEndOfMonth(), true);
  }

  /** The days of a year that have articles. */
  NavigableMap<LocalDate, List<ArticleCard>> in(int year) {
    return days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
  }

  /** The months that have articles, oldest first. */
  List<YearMonth> months() {
    return days.keySet().stream().map(YearMonth::from).distinct().toList();
  }

  /** The years that have articles, oldest first. */
  List<Integer> years() {
    return days.keySet().stream().map(LocalDate::getYear).distinct().toList();
  }

  /** Articles of some days, oldest first. */
  static List<ArticleCard> articles(NavigableMap<LocalDate, List<ArticleCard>> days) {
    return days.values().stream().flatMap(List::stream).toList();
  }

  /** How many articles there are on some days. */
  static int count(NavigableMap<LocalDate, List<ArticleCard>> days) {
    return days.values().stream().mapToInt(List::size).sum();
  }

  /** Each day with its number of articles: what a calendar shows. */
  static String counts(NavigableMap<LocalDate, List<ArticleCard>> days) {
    StringBuilder counts = new StringBuilder();
    days.forEach((day, cards) -> counts.append(day).append('=').append(cards.size()).append(' '));
    return counts.toString();
  }

  /**
   * A month from Monday to Sunday.
   *
   * @param most articles of the fullest day that it is compared with
   */
  MonthTable table(YearMonth month, int most) {
    NavigableMap<LocalDate, List<ArticleCard>> filled = in(month);
    List<List<DayCell>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(DAYS_A_WEEK)) {
      List<DayCell> week = new ArrayList<>(DAYS_A_WEEK);
      for (int i = 0; i < DAYS_A_WEEK; i++) {
        LocalDate day = monday.plusDays(i);
        week.add(
            YearMonth.from(day).equals(month)
                ? cell(day, filled.get(day), most)
                : new DayCell(0, 0, 0, null, ""));
      }
      weeks.add(week);
    }
    return new MonthTable(
        Dates.month(month), filled.isEmpty() ? null : SitePath.month(month), count(filled), weeks);
  }

  /** How dark a cell is, from 1 to 4, beside the fullest; where that holds few, not the darkest. */
  static int level(int count, int most) {
    int full = Math.max(most, LEVELS);
    return Math.max(1, Math.min(LEVELS, (count * LEVELS + full - 1) / full));
  }

  private static DayCell cell(LocalDate day, @Nullable List<ArticleCard> articles, int most) {
    if (articles == null) {
      return new DayCell(day.getDayOfMonth(), 0, 0, null, "");
    }
    int count = articles.size();
    int level = level(count, most);
    String label = Dates.day(day) + ": " + count + (count == 1 ? " article" : " articles");
    return new DayCell(day.getDayOfMonth(), count, level, SitePath.day(day), label);
  }
}
