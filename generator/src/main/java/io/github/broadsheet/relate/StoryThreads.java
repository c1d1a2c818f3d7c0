package io.github.broadsheet.relate;

import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of articles about the same events: each article follows the older one that it shares most
 * with, if that was printed shortly before and they share names enough.
 */
final class StoryThreads {

  private static final int DAYS = 10;
  private static final int FEWEST_NAMES = 2;
  private static final double LEAST_SHARE = 0.3;

  /** Two reports that one spokesman or one market gave name the same names, but in other words. */
  private static final double LEAST_WORDS = 0.12;

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
   * @param matches the best older articles of each article
   */
  static List<StoryThread> of(
      Chronicle chronicle,
      Entities entities,
      Copies copies,
      List<List<RelatedArticles.Match>> matches) {
    StoryThreads threads = new StoryThreads(chronicle, entities, copies);
    for (int article = 0; article < chronicle.size(); article++) {
      threads.follow(article, matches.get(article));
    }
    return threads.all();
  }

  private void follow(int article, List<RelatedArticles.Match> matches) {
    groups.join(article, copies.group(article));
    for (RelatedArticles.Match match : matches) {
      if (match.share() >= LEAST_SHARE
          && match.words() >= LEAST_WORDS
          && areNear(article, match.article())
          && entities.shared(article, match.article()).size() >= FEWEST_NAMES) {
        groups.join(article, match.article());
        return;
      }
    }
  }

  private boolean areNear(int article, int older) {
    int days = chronicle.days(article, older);
    return days >= 0 && days <= DAYS;
  }

  private List<StoryThread> all() {
    Map<Integer, List<Integer>> runs = new TreeMap<>();
    for (int article = 0; article < chronicle.size(); article++) {
      runs.computeIfAbsent(groups.of(article), g -> new ArrayList<>()).add(article);
    }
    return runs.values().stream()
        .filter(run -> run.stream().map(copies::group).distinct().count() > 1)
        .sorted(Comparator.comparing(run -> -run.get(run.size() - 1)))
        .map(this::thread)
        .toList();
  }

  private StoryThread thread(List<Integer> run) {
    ArticleCard first = chronicle.get(run.get(0)).card();
    return new StoryThread(
        Slug.of(first.headline(), LONGEST_SLUG) + "-" + first.id(),
        first.headline(),
        names(run),
        run.stream().map(chronicle::id).toList());
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
