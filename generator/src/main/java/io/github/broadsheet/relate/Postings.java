package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.EntityKey;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Which features (names, words) each article has, and which articles have each feature, oldest
 * first.
 */
final class Postings {

  private final IntLists features;
  private final IntLists articles;
  private final IntToLongFunction identities;

  private Postings(IntLists features, int size, IntToLongFunction identities) {
    this.features = features;
    this.articles = features.inverse(size);
    this.identities = identities;
  }

  /** The names that articles are about. */
  static Postings ofTopics(int size, Entities entities) {
    IntLists topics =
        IntLists.of(
            size,
            article -> entities.topics(article).stream().mapToInt(entity -> entity).toArray());
    long[] identities =
        IntStream.range(0, entities.size())
            .mapToLong(entity -> identity(entities.identity(entity).key()))
            .toArray();
    return new Postings(topics, identities.length, entity -> identities[entity]);
  }

  private static long identity(EntityKey key) {
    return Checksum.of(key.type().folder(), key.slug()).low();
  }

  /** The words that articles are about; a word has the number in the order of their coming. */
  static Postings ofTerms(Chronicle chronicle) {
    Numbering words = new Numbering(chronicle.size());
    IntLists terms =
        IntLists.of(
            chronicle.size(),
            article -> chronicle.terms(article).stream().map(words::number).toArray());
    return new Postings(terms, words.size(), words::value);
  }

  /** Number of features that any article has. */
  int size() {
    return articles.size();
  }

  /** A number that stands for a feature in any archive. */
  long identity(int feature) {
    return identities.applyAsLong(feature);
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
