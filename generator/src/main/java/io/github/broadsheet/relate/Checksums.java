package io.github.broadsheet.relate;

import io.github.broadsheet.model.Checksum;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The checksums of articles, of their cards and of entities, each made when it is first asked for.
 * Safe to share between threads.
 */
final class Checksums {

  private final Chronicle chronicle;
  private final List<ArticleCard> cards;
  private final Entities entities;
  private final AtomicReferenceArray<@Nullable Checksum> ofArticles;
  private final AtomicReferenceArray<@Nullable Checksum> ofCards;
  private final AtomicReferenceArray<@Nullable Checksum> ofIdentities;

  Checksums(Chronicle chronicle, List<ArticleCard> cards, Entities entities) {
    this.chronicle = chronicle;
    this.cards = cards;
    this.entities = entities;
    ofArticles = new AtomicReferenceArray<>(chronicle.size());
    ofCards = new AtomicReferenceArray<>(chronicle.size());
    ofIdentities = new AtomicReferenceArray<>(entities.size());
  }

  /** {@link Archive#checksum(String)} of the article at a position. */
  Checksum article(int position) {
    Checksum known = ofArticles.get(position);
    if (known == null) {
      Checksum.Sum sum = Checksum.sum();
      sum.add(chronicle.get(position).made()).add(card(position));
      int names = chronicle.get(position).names().size();
      for (int i = 0; i < names; i++) {
        int entity = entities.of(position, i);
        if (entity == Entities.NONE) {
          sum.add(Entities.NONE);
        } else {
          sum.add(identity(entity));
        }
      }
      known = sum.checksum();
      ofArticles.set(position, known);
    }
    return known;
  }

  /** {@link Archive#cardChecksum} of the article at a position. */
  Checksum card(int position) {
    Checksum known = ofCards.get(position);
    if (known == null) {
      known = Checksum.of(cards.get(position).toString());
      ofCards.set(position, known);
    }
    return known;
  }

  /** {@link Archive#checksum(io.github.broadsheet.model.EntityKey)} of an entity. */
  Checksum entity(int entity) {
    Checksum.Sum sum = Checksum.sum().add(identity(entity));
    for (int article : entities.articles(entity)) {
      sum.add(article(article));
    }
    return sum.checksum();
  }

  /** What an entity is called, where it is told of, and what the archivist says of it. */
  private Checksum identity(int entity) {
    Checksum known = ofIdentities.get(entity);
    if (known == null) {
      Identity identity = entities.identity(entity);
      Checksum.Sum sum = Checksum.sum();
      sum.add(identity.key().toString()).add(identity.name()).add(entities.isRare(entity) ? 1 : 0);
      AuthorityEntry entry = identity.entry();
      if (entry != null) {
        sum.add(entry.variants().toString()).add(String.valueOf(entry.note()));
        sum.add(entry.identifiers().toString());
      }
      known = sum.checksum();
      ofIdentities.set(entity, known);
    }
    return known;
  }
}
