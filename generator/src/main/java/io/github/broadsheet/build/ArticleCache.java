package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Articles that were parsed before, by the fingerprint of what they were parsed from.
 *
 * <pre>{@code
 * try (ArticleCache cache = ArticleCache.open(folder, rules)) {
 *   Article article = cache.get(key).orElseGet(() -> parse(manuscript));
 * }
 * }</pre>
 *
 * <p>Thread-safe. What is damaged, foreign, or was made by other rules is not there.
 */
public final class ArticleCache implements Closeable {

  /** Enough for the table of blocks of most articles. */
  private static final int BEGINNING = 512;

  private final LogStore store;

  private ArticleCache(LogStore store) {
    this.store = store;
  }

  /**
   * Opens the cache in a folder, which is made if it is missing.
   *
   * @param rules fingerprint of the code and settings that make an article from a seed
   */
  public static ArticleCache open(Path folder, Fingerprint rules) throws IOException {
    Fingerprint format = Fingerprint.of(ArticleCacheCodec.format().hex(), rules.hex());
    return new ArticleCache(LogStore.open(folder.resolve("articles.log"), format));
  }

  /** The article made from that, if it is kept. */
  public Optional<Article> get(Checksum key) {
    try {
      return store.get(key).flatMap(ArticleCacheCodec::decode);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps an article.
   *
   * @return false if it could not be written, as on a full disk: it will have to be made again
   */
  public boolean put(Checksum key, Article article) {
    try {
      store.put(key, ArticleCacheCodec.encode(article));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether an article is kept. */
  public boolean contains(Checksum key) {
    return store.contains(key);
  }

  /** The words of an article at a span inside one block, without reading the rest. */
  public Optional<String> excerpt(Checksum key, Span span) {
    try {
      byte[] beginning = store.part(key, 0, BEGINNING);
      Optional<ArticleCacheCodec.Slice> slice =
          beginning == null ? Optional.empty() : ArticleCacheCodec.slice(beginning, span);
      if (slice.isEmpty()) {
        return get(key).flatMap(article -> excerpt(article, span));
      }
      byte[] words = store.part(key, slice.get().offset(), slice.get().bytes());
      return words == null || words.length < slice.get().bytes()
          ? Optional.empty()
          : Optional.of(slice.get().read(words));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> excerpt(Article article, Span span) {
    return article
        .blockAt(span.start())
        .filter(block -> block.span().contains(span))
        .map(
            block ->
                block
                    .text()
                    .substring(
                        span.start() - block.span().start(), span.end() - block.span().start()));
  }

  /** Number of articles. */
  public int size() {
    return store.size();
  }

  /**
   * Says that every article of the archive has been asked for: what was not may be dropped on
   * closing, once that is most of it. Said only at the end of a build that went well.
   */
  public void sweep() {
    store.sweep();
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
