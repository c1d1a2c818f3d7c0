package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs of articles about the same events: each article follows the older one that it shares most
 * with, if that was printed shortly before and they share names enough.
 */
final class StoryThreads {

  private static final int DAYS = 10;
  private static final int FEWEST_NAMES = 2;
  private static final int MOST_NAMES = 6;

  /** A name that one in so many articles has says little of what a thread is about. */
  private static final int COMMON = 20;

  private static final int LONGEST_SLUG = 60;

  private final Chronicle chronicle;
  private final Entities entities;
  private final Copies copies;
  private final Groups groups;

  private StoryThreads(Chronicle chronicle, Entities entities, Copies copies) {
    this.chronicle = chronicle;
    this.entities = entities;
    this.copies = copies;
    groups = new Groups(chronicle.size());
  }

  /**
   * The threads, newest first.
   *
   * @param alike older articles that tell of much the same as each article, best first
   */
  static List<StoryThread> of(
      Chronicle chronicle, Entities entities, Copies copies, IntLists alike) {
    StoryThreads threads = new StoryThreads(chronicle, entities, copies);
    for (int article = 0; article < chronicle.size(); article++) {
      threads.follow(article, alike.list(article));
    }
    return threads.all();
  }

  private void follow(int article, List<Integer> alike) {
    groups.join(article, copies.group(article));
    for (int older : alike) {
      if (areNear(article, older) && entities.shared(article, older).length >= FEWEST_NAMES) {
        groups.join(article, older);
        return;
      }
    }
  }

  private boolean areNear(int article, int older) {
    int days = chronicle.days(article, older);
    return days >= 0 && days <= DAYS;
  }

  private List<StoryThread> all() {
    int size = chronicle.size();
    IntLists runs = IntLists.of(size, article -> new int[] {groups.of(article)}).inverse(size);
    return IntStream.range(0, size)
        .filter(group -> runs.size(group) > 1)
        .mapToObj(runs::list)
        .filter(run -> run.stream().map(copies::group).distinct().count() > 1)
        .sorted(Comparator.comparing(run -> -run.get(run.size() - 1)))
        .map(this::thread)
        .toList();
  }

  private StoryThread thread(List<Integer> run) {
    Chronicle all = chronicle; // a thread holds what it reads from, and nothing else
    ArticleCard first = all.get(run.get(0)).card();
    return new StoryThread(
        Slug.of(first.headline(), LONGEST_SLUG) + "-" + first.id(),
        first.headline(),
        names(run),
        ListView.of(run.size(), i -> all.id(run.get(i))));
  }

  /** A name that much of the archive has tells only where most of its articles are in the run. */
  private boolean isTelling(int entity, int inRun) {
    int articles = entities.articles(entity).size();
    return articles <= Math.max(chronicle.size() / COMMON, 2 * inRun);
  }

  /** The names that most of the run share, those in most articles first. */
  private List<EntityKey> names(List<Integer> run) {
    Map<Integer, Integer> articles = new HashMap<>();
    for (int article : run) {
      entities.topics(article).forEach(entity -> articles.merge(entity, 1, Integer::sum));
    }
    return articles.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > run.size())
        .filter(entry -> isTelling(entry.getKey(), entry.getValue()))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entities.articles(entry.getKey()).size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_NAMES)
        .map(entry -> entities.identity(entry.getKey()).key())
        .toList();
  }
}
