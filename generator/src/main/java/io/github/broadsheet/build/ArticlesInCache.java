package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.AtHand;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.Articles;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The texts of an archive that need not fit into memory: read from the cache when asked for, a few
 * of the last kept at hand. Thread-safe.
 */
final class ArticlesInCache implements Articles {

  private static final int AT_HAND = 256;

  private final ArticleCache cache;
  private final SourceTable sources;
  private final Function<Seed, Article> again;
  private final AtHand<Article> atHand = new AtHand<>(AT_HAND);

  /**
   * Of the articles in a cache.
   *
   * @param sources where each article is to be had, by its id
   * @param again makes an article anew, should the cache have lost it
   */
  ArticlesInCache(ArticleCache cache, SourceTable sources, Function<Seed, Article> again) {
    this.cache = cache;
    this.sources = sources;
    this.again = again;
  }

  @Override
  public Article read(String id) {
    return atHand.get(id, this::fetch);
  }

  private Article fetch(String id) {
    SourceTable.Source source = sources.get(id);
    return cache.get(source.key()).orElseGet(() -> again.apply(source.seed()));
  }

  @Override
  public String excerpt(String id, Span span) {
    Article last = atHand.peek(id);
    if (last != null) {
      return excerpt(last, span);
    }
    SourceTable.Source source = sources.get(id);
    return cache
        .excerpt(source.key(), span)
        .orElseGet(() -> excerpt(again.apply(source.seed()), span));
  }

  private static String excerpt(Article article, Span span) {
    return article
        .blockAt(span.start())
        .map(
            block ->
                block
                    .text()
                    .substring(
                        span.start() - block.span().start(), span.end() - block.span().start()))
        .orElseThrow(
            () -> new NoSuchElementException("no block at " + span + " of " + article.id()));
  }
}
