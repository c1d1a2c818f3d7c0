package io.github.broadsheet.relate;

import io.github.broadsheet.model.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprints of articles and of their cards, each made when it is first asked for. Safe to
 * share between threads.
 */
final class ArticleFingerprints {

  private final Chronicle chronicle;
  private final List<ArticleCard> cards;
  private final Entities entities;
  private final AtomicReferenceArray<@Nullable Fingerprint> ofArticles;
  private final AtomicReferenceArray<@Nullable Fingerprint> ofCards;

  ArticleFingerprints(Chronicle chronicle, List<ArticleCard> cards, Entities entities) {
    this.chronicle = chronicle;
    this.cards = cards;
    this.entities = entities;
    ofArticles = new AtomicReferenceArray<>(chronicle.size());
    ofCards = new AtomicReferenceArray<>(chronicle.size());
  }

  /** {@link Archive#fingerprint} of the article at a position. */
  Fingerprint article(int position) {
    Fingerprint known = ofArticles.get(position);
    if (known == null) {
      known = Fingerprint.of(parts(position).toArray(String[]::new));
      ofArticles.set(position, known);
    }
    return known;
  }

  private List<String> parts(int article) {
    List<String> parts = new ArrayList<>();
    parts.add(chronicle.get(article).made().hex());
    parts.add(card(article).hex());
    for (int i = 0; i < chronicle.get(article).names().size(); i++) {
      int entity = entities.of(article, i);
      if (entity == Entities.NONE) {
        parts.add("");
      } else {
        Identity identity = entities.identity(entity);
        parts.add(identity.key() + (entities.isRare(entity) ? " rare " : " ") + identity.name());
      }
    }
    return parts;
  }

  /** {@link Archive#cardFingerprint} of the article at a position. */
  Fingerprint card(int position) {
    Fingerprint known = ofCards.get(position);
    if (known == null) {
      known = Fingerprint.of(cards.get(position).toString());
      ofCards.set(position, known);
    }
    return known;
  }
}
