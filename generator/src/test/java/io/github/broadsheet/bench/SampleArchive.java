package io.github.broadsheet.bench;

import io.github.broadsheet.ingest.Manuscript;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Span;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.Articles;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Some articles of {@link ArchiveMaker}, read and related, in memory. */
final class SampleArchive implements Articles {

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Archive archive;

  SampleArchive(int size) {
    ArticleParser parser = ArticleParser.builtIn();
    TraceMerge merge = new TraceMerge();
    for (int number = 0; number < size; number++) {
      Article article = parser.parse(manuscript(number));
      articles.put(article.id(), article);
      merge.accumulate(Trace.of(article));
    }
    archive = merge.finish(AuthorityFile.none());
  }

  /** The manuscript of an article. */
  static Manuscript manuscript(int number) {
    String name = number + ".txt";
    byte[] bytes = ArchiveMaker.article(number).getBytes(StandardCharsets.UTF_8);
    return SeedReader.read(Seed.of(name, Path.of(name)), bytes).manuscript().orElseThrow();
  }

  Archive archive() {
    return archive;
  }

  @Override
  public Article read(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  @Override
  public String excerpt(String id, Span span) {
    Block block = read(id).blockAt(span.start()).orElseThrow();
    int shift = block.span().start();
    return block.text().substring(span.start() - shift, span.end() - shift);
  }
}
