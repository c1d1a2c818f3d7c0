package io.github.broadsheet.build;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.picture.Picture;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came of seeds in earlier builds: articles, and apart from them the little that the archive
 * is made of, so that an archive can be put together without reading its articles. Thread-safe.
 */
final class ArrivalCache implements Closeable {

  private final ArticleCache articles;
  private final LogStore arrivals;

  private ArrivalCache(ArticleCache articles, LogStore arrivals) {
    this.articles = articles;
    this.arrivals = arrivals;
  }

  /**
   * Opens the cache in a folder, which is made if it is missing.
   *
   * @param rules fingerprint of all that makes an article of a seed
   */
  static ArrivalCache open(Path folder, Fingerprint rules) throws IOException {
    ArticleCache articles = ArticleCache.open(folder, rules);
    try {
      Fingerprint format = Fingerprint.of(ArrivalCodec.format().hex(), rules.hex());
      return new ArrivalCache(articles, LogStore.open(folder.resolve("arrivals.log"), format));
    } catch (IOException e) {
      articles.close();
      throw e;
    }
  }

  /** The texts. */
  ArticleCache articles() {
    return articles;
  }

  /** What came of the seed of that key, if it and its article are kept. */
  Optional<Arrival> get(Checksum key) {
    try {
      return arrivals
          .get(key)
          .flatMap(ArrivalCodec::decode)
          .filter(arrival -> arrival.trace() == null || articles.contains(key));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether {@link #get} has an article, unless it is damaged; it is then not thought dead. What
   * came of a seed that held none is not asked for here.
   */
  boolean contains(Checksum key) {
    return arrivals.contains(key) && articles.contains(key);
  }

  /** What is known of the picture of that key. */
  Optional<Picture> picture(Checksum key, String name, Path file) {
    try {
      return arrivals.get(key).flatMap(record -> PictureCodec.decode(record, name, file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what is known of a picture; what cannot be kept will have to be read again. */
  void put(Checksum key, Picture picture) {
    try {
      arrivals.put(key, PictureCodec.encode(picture));
    } catch (IOException e) {
      return; // as on a full disk, of which the site's own files will tell
    }
  }

  /** Keeps what came of a seed; what cannot be kept will have to be made again. */
  void put(Checksum key, Arrival arrival) {
    try {
      arrivals.put(key, ArrivalCodec.encode(arrival));
    } catch (IOException e) {
      return; // as on a full disk, of which the site's own files will tell
    }
  }

  /** Keeps what came of a seed with its article. */
  void put(Checksum key, Arrival arrival, Article article) {
    if (articles.put(key, article)) {
      put(key, arrival);
    }
  }

  /** Says that the build went well: what nobody asked for may be dropped on closing. */
  void sweep() {
    articles.sweep();
    arrivals.sweep();
  }

  @Override
  public void close() throws IOException {
    try (articles) {
      arrivals.close();
    }
  }
}
