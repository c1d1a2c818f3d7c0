package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.span.SpanRecognisers;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.UnrelatedArchive;
import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Edition;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.site.PageKind;
import io.github.broadsheet.site.PageKinds;
import io.github.broadsheet.site.SiteSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flow of the whole house, from a folder of seeds to a folder of pages. */
public final class Pipeline {

  private final Path seeds;
  private final Path output;
  private final SiteSettings settings;

  public Pipeline(Path seeds, Path output, SiteSettings settings) {
    this.seeds = seeds;
    this.output = output;
    this.settings = settings;
  }

  /** Runs it; the number of articles. */
  public int run() {
    ArticleParser parser = new ArticleParser(BlockRecognisers.builtIn(), SpanRecognisers.builtIn());
    try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
      List<Seed> found = SeedFolder.list(seeds);
      List<Article> articles = workers.map(found, seed -> parser.parse(SeedReader.read(seed)));
      Archive archive = UnrelatedArchive.of(articles);
      Edition edition = new Edition(archive, new ArticlesInMemory(articles), settings);
      List<Page> pages = new ArrayList<>();
      for (PageKind kind : PageKinds.builtIn()) {
        kind.plan(edition, pages::add);
      }
      workers.map(pages, this::publish);
      return articles.size();
    }
  }

  private Page publish(Page page) {
    Path file = output.resolve(page.path());
    if (page.content() instanceof Content.Written written) {
      try {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.writing().to(bytes);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return page;
  }
}
