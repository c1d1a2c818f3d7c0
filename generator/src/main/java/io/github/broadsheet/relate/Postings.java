package io.github.broadsheet.relate;

import java.util.Arrays;

/**
 * Which features (names, words) each article has, and which articles have each feature, oldest
 * first.
 */
final class Postings {

  private final IntLists features;
  private final IntLists articles;

  private Postings(IntLists features, IntLists articles) {
    this.features = features;
    this.articles = articles;
  }

  /** The names that articles are about. */
  static Postings ofTopics(int size, Entities entities) {
    IntLists.Collector there = new IntLists.Collector();
    IntLists.Collector where = new IntLists.Collector();
    for (int article = 0; article < size; article++) {
      for (int entity : entities.topics(article)) {
        there.add(article, entity);
        where.add(entity, article);
      }
    }
    return new Postings(there.lists(size), where.lists(entities.size()));
  }

  /** The words that articles are about; a word is known by its place among all of them. */
  static Postings ofTerms(Chronicle chronicle) {
    int[] words = chronicle.all().stream().flatMapToInt(trace -> trace.terms().stream()).toArray();
    Arrays.sort(words);
    int distinct = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        words[distinct++] = words[i];
      }
    }
    IntLists.Collector there = new IntLists.Collector();
    IntLists.Collector where = new IntLists.Collector();
    for (int article = 0; article < chronicle.size(); article++) {
      Terms terms = chronicle.get(article).terms();
      for (int i = 0; i < terms.size(); i++) {
        int word = Arrays.binarySearch(words, 0, distinct, terms.get(i));
        there.add(article, word);
        where.add(word, article);
      }
    }
    return new Postings(there.lists(chronicle.size()), where.lists(distinct));
  }

  /** Number of features of an article. */
  int features(int article) {
    return features.size(article);
  }

  /** A feature of an article. */
  int feature(int article, int index) {
    return features.get(article, index);
  }

  /** Number of articles that have a feature. */
  int articles(int feature) {
    return articles.size(feature);
  }

  /** An article that has a feature, from 0 for the oldest. */
  int article(int feature, int index) {
    return articles.get(feature, index);
  }

  /** Number of articles that have a feature and are older than one that has it. */
  int before(int feature, int article) {
    return articles.indexOf(feature, article);
  }
}
