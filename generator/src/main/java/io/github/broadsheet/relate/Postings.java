package io.github.broadsheet.relate;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    IntLists topics =
        IntLists.of(
            size,
            article -> entities.topics(article).stream().mapToInt(entity -> entity).toArray());
    return new Postings(topics, topics.inverse(entities.size()));
  }

  /** The words that articles are about; a word is known by its place among all of them. */
  static Postings ofTerms(Chronicle chronicle) {
    int size = chronicle.size();
    int[] words =
        IntStream.range(0, size).flatMap(article -> chronicle.terms(article).stream()).toArray();
    Arrays.sort(words);
    int distinct = 0;
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || words[i] != words[i - 1]) {
        words[distinct++] = words[i];
      }
    }
    int known = distinct;
    IntLists terms =
        IntLists.of(
            size,
            article ->
                chronicle.terms(article).stream()
                    .map(term -> Arrays.binarySearch(words, 0, known, term))
                    .toArray());
    return new Postings(terms, terms.inverse(distinct));
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
