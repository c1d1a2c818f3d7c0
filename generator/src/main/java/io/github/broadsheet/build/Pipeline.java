package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.parse.ArticleParser;
import io.github.broadsheet.parse.block.BlockRecognisers;
import io.github.broadsheet.parse.span.SpanRecognisers;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.Trace;
import io.github.broadsheet.relate.TraceMerge;
import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Edition;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.site.PageKinds;
import io.github.broadsheet.site.SiteSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The flow of the whole house, from a folder of seeds to a folder of pages. */
public final class Pipeline {

  private final BuildSettings build;
  private final SiteSettings settings;
  private final Progress progress;

  public Pipeline(BuildSettings build, SiteSettings settings, Progress progress) {
    this.build = build;
    this.settings = settings;
    this.progress = progress;
  }

  /** Runs it. */
  public Outcome run() {
    ArticleParser parser = new ArticleParser(BlockRecognisers.builtIn(), SpanRecognisers.builtIn());
    try (Workers workers = new Workers(build.threads())) {
      List<Seed> found = SeedFolder.list(build.seeds());
      List<Article> articles = workers.map(found, seed -> parser.parse(SeedReader.read(seed)));
      TraceMerge merge = new TraceMerge();
      workers.map(articles, Trace::of).forEach(merge::accumulate);
      Archive archive = merge.finish(AuthorityFile.none());
      Edition edition = new Edition(archive, new ArticlesInMemory(articles), settings);
      List<Page> pages = PageKinds.plan(edition);
      workers.map(pages, this::publish);
      progress.end();
      return new Outcome(articles.size(), 0, pages.size(), 0, 0, java.util.Map.of(), List.of());
    }
  }

  private Page publish(Page page) {
    Path file = build.output().resolve(page.path());
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
