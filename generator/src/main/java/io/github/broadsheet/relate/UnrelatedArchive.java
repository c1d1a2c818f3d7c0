package io.github.broadsheet.relate;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.EntityKey;
import io.github.broadsheet.model.EntityType;
import io.github.broadsheet.model.Mention;
import io.github.broadsheet.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An archive of articles that nothing relates. */
public record UnrelatedArchive(List<ArticleCard> articles) implements Archive {

  public static UnrelatedArchive of(List<Article> articles) {
    return new UnrelatedArchive(
        articles.stream()
            .map(UnrelatedArchive::card)
            .sorted(
                Comparator.comparing(
                        ArticleCard::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ArticleCard::id))
            .toList());
  }

  private static ArticleCard card(Article article) {
    return new ArticleCard(
        article.id(),
        article.seed(),
        article.headline(),
        article.deck(),
        article.published(),
        article.publication(),
        List.of(),
        List.of(),
        article.authors(),
        List.of(),
        0,
        Status.PUBLISHED);
  }

  @Override
  public Optional<ArticleCard> article(String id) {
    return articles.stream().filter(card -> card.id().equals(id)).findFirst();
  }

  @Override
  public List<Entity> entities(EntityType type) {
    return List.of();
  }

  @Override
  public Optional<Entity> entity(EntityKey key) {
    return Optional.empty();
  }

  @Override
  public Optional<EntityKey> link(String article, Mention mention) {
    return Optional.empty();
  }

  @Override
  public List<QuotationEntry> quotations() {
    return List.of();
  }

  @Override
  public List<CaptionEntry> captions() {
    return List.of();
  }

  @Override
  public List<Event> timeline() {
    return List.of();
  }

  @Override
  public List<Agency> agencies() {
    return List.of();
  }

  @Override
  public List<Related> related(String article) {
    return List.of();
  }

  @Override
  public List<String> copies(String article) {
    return List.of();
  }

  @Override
  public List<StoryThread> threads() {
    return List.of();
  }
}
