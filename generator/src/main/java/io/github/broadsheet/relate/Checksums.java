package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The checksums of articles, of their cards and of entities. Those of articles are asked for many
 * times in no order, so that all are made at once, side by side in memory. Safe to share between
 * threads.
 */
final class Checksums {

  private final Entities entities;
  private final Row ofIdentities;
  private final Row ofCards;
  private final Row ofArticles;

  Checksums(Chronicle chronicle, List<ArticleCard> cards, Entities entities) {
    this.entities = entities;
    ofIdentities = new Row(entities.size());
    IntStream.range(0, entities.size())
        .parallel()
        .forEach(entity -> ofIdentities.set(entity, identity(entity)));
    ofCards = new Row(cards.size());
    ofArticles = new Row(cards.size());
    IntStream.range(0, cards.size())
        .parallel()
        .forEach(
            position -> {
              ofCards.set(position, cards.get(position).checksum());
              ofArticles.set(position, sum(chronicle, position));
            });
  }

  /** Checksums in a row, each of two numbers: a large archive has too many for objects. */
  private static final class Row {

    private final long[] numbers;

    Row(int size) {
      numbers = new long[2 * size];
    }

    void set(int index, Checksum checksum) {
      numbers[2 * index] = checksum.high();
      numbers[2 * index + 1] = checksum.low();
    }

    Checksum get(int index) {
      return new Checksum(numbers[2 * index], numbers[2 * index + 1]);
    }
  }

  /** {@link Archive#checksum(int)}. */
  Checksum article(int position) {
    return ofArticles.get(position);
  }

  /** {@link Archive#cardChecksum(int)}. */
  Checksum card(int position) {
    return ofCards.get(position);
  }

  /** {@link Archive#checksum(io.github.broadsheet.model.EntityKey)} of an entity. */
  Checksum entity(int entity) {
    Checksum.Sum sum = Checksum.sum().add(ofIdentities.get(entity));
    for (int article : entities.articles(entity)) {
      sum.add(article(article));
    }
    return sum.checksum();
  }

  private Checksum sum(Chronicle chronicle, int position) {
    Checksum.Sum sum = Checksum.sum().add(chronicle.made(position)).add(card(position));
    int names = chronicle.names(position).size();
    for (int i = 0; i < names; i++) {
      int entity = entities.of(position, i);
      if (entity == Entities.NONE) {
        sum.add(Entities.NONE);
      } else {
        sum.add(ofIdentities.get(entity));
      }
    }
    return sum.checksum();
  }

  /** What an entity is called, where it is told of, and what the archivist says of it. */
  private Checksum identity(int entity) {
    Identity identity = entities.identity(entity);
    Checksum.Sum sum = Checksum.sum();
    sum.add(identity.key().toString()).add(identity.name()).add(entities.isRare(entity) ? 1 : 0);
    AuthorityEntry entry = identity.entry();
    if (entry != null) {
      sum.add(entry.variants().toString()).add(String.valueOf(entry.note()));
      sum.add(entry.identifiers().toString());
    }
    return sum.checksum();
  }
}
