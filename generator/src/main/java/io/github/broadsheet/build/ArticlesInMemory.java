package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.relate.Articles;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of an archive that fits into memory. */
final class ArticlesInMemory implements Articles {

  private final Map<String, Article> byId;

  ArticlesInMemory(Collection<Article> articles) {
    byId = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
  }

  @Override
  public Article read(String id) {
    Article article = byId.get(id);
    if (article == null) {
      throw new NoSuchElementException("no article with id " + id);
    }
    return article;
  }

  @Override
  public String excerpt(String id, Span span) {
    Block block =
        read(id)
            .blockAt(span.start())
            .orElseThrow(() -> new NoSuchElementException("no block at " + span + " of " + id));
    int shift = block.span().start();
    return block.text().substring(span.start() - shift, span.end() - shift);
  }
}
