package io.github.broadsheet.site;

import io.github.broadsheet.relate.Agency;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.ArticleCard;
import io.github.broadsheet.relate.Related;
import io.github.broadsheet.site.view.NameGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each article on its page, found when it is asked for: while a page is planned,
 * and again when it is made. To hold it between would take much memory. Safe to share between
 * threads.
 */
final class Surroundings {

  private static final int MOST_COPIES = 6;

  /** Names of a kind that are offered beside an article that has none. */
  private static final int MOST_AROUND = 6;

  private final CopyDesk desk;
  private final Archive archive;
  private final BitSet listed = new BitSet();

  /** For each article the number of its thread, or -1. */
  private final int[] threadOf;

  private final CreditedAgencies credited;

  private final Map<String, List<NameGroup>> months = new ConcurrentHashMap<>();

  Surroundings(CopyDesk desk) {
    this.desk = desk;
    archive = desk.archive();
    for (int position = 0; position < archive.articles().size(); position++) {
      listed.set(position, desk.card(position).status().isListed());
    }
    threadOf = new int[archive.articles().size()];
    Arrays.fill(threadOf, -1);
    for (int thread = archive.threads().size() - 1; thread >= 0; thread--) { // the first one stays
      for (String article : archive.threads().get(thread).articles()) {
        threadOf[archive.position(article)] = thread;
      }
    }
    credited = new CreditedAgencies(archive);
  }

  /** Pages of the agencies that the captions of an article credit, by number of the caption. */
  private Map<Integer, String> credits(int article) {
    Map<Integer, String> credits = new TreeMap<>();
    int number = 0;
    for (int caption : archive.captionsOf(article)) {
      number++;
      Agency agency = credited.of(caption);
      if (agency != null) {
        credits.put(number, SitePath.agency(agency));
      }
    }
    return credits;
  }

  /** What the page of the article at a position shows. */
  ArticleNeeds of(int position) {
    ArticleCard card = desk.card(position);
    if (!card.status().isListed()) {
      return ArticleNeeds.alone(card);
    }
    return new ArticleNeeds(
        card,
        listed.previousSetBit(position - 1),
        listed.nextSetBit(position + 1),
        related(position),
        copies(position),
        threadOf[position] < 0 ? null : archive.threads().get(threadOf[position]),
        credits(position),
        around(card));
  }

  private List<Related> related(int position) {
    return archive.related(position).stream()
        .filter(related -> listed.get(related.article()))
        .toList();
  }

  private List<Integer> copies(int position) {
    return archive.copies(position).stream()
        .filter(copy -> copy != position && listed.get(copy))
        .limit(MOST_COPIES)
        .toList();
  }

  /** For an article that names nobody and nothing: who and what was in the news of its month. */
  private List<NameGroup> around(ArticleCard card) {
    LocalDate day = card.published();
    if (day == null || !card.names().isEmpty()) {
      return List.of();
    }
    return months.computeIfAbsent(
        SitePath.month(day),
        month ->
            Names.groups(
                desk,
                AgencyPages.names(
                    archive.articles().stream()
                        .filter(other -> other.status().isListed())
                        .filter(other -> isInMonth(other.published(), day))
                        .toList()),
                MOST_AROUND));
  }

  private static boolean isInMonth(@Nullable LocalDate day, LocalDate month) {
    return day != null && day.getYear() == month.getYear() && day.getMonth() == month.getMonth();
  }
}
