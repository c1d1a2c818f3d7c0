package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedList;
import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.ingest.SitePageReader;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.site.Edition;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.site.PageKinds;
import io.github.broadsheet.site.SiteSettings;
import io.github.broadsheet.typeset.Sheet;
import io.github.broadsheet.typeset.TemplateFolders;
import io.github.broadsheet.typeset.Typesetter;
import io.github.broadsheet.write.OutputFolder;
import io.github.broadsheet.write.Publication;
import io.github.broadsheet.write.SiteWriter;
import java.util.List;

/**
 * The flow of the whole house, from a folder of seeds to a published site:
 *
 * <pre>
 * seeds -> articles and their traces -> archive -> pages -> sheets -> files
 * </pre>
 *
 * <p>Reading and typesetting use all cores; between them stands the only barrier, the merge of all
 * traces into the archive. Nothing of the published site is replaced before every page of the new
 * one is made.
 */
public final class Pipeline {

  private final BuildSettings build;
  private final SiteSettings settings;
  private final Progress progress;
  private final Timings timings = new Timings();
  private final IssueList issues = new IssueList();

  public Pipeline(BuildSettings build, SiteSettings settings, Progress progress) {
    this.build = build;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Runs it, once.
   *
   * @throws SiteException if no site can be made; what was published stays as it was
   */
  public Outcome run() {
    refuseIfAny(
        OutputFolder.problems(build.output(), build.seeds(), build.cache(), build.templates()));
    Typesetter typesetter = Typesetter.of(TemplateFolders.of(build.templates()));
    SeedList seeds = timings.time("listing", () -> SeedFolder.list(build.seeds()));
    issues.addAll(seeds.issues());
    refuseIfEmpty(seeds.seeds().size());
    try (SiteWriter writer = SiteWriter.open(build.output(), build.cache());
        Workers workers = new Workers(build.threads())) {
      Intake intake =
          timings.time("reading", () -> Intake.of(seeds.seeds(), workers, issues, progress));
      refuseIfEmpty(intake.articles().size());
      Archive archive = timings.time("relating", () -> relate(intake));
      Edition edition =
          new Edition(
              archive, new ArticlesInMemory(intake.articles()), settings, ownPages(seeds.pages()));
      List<Page> pages = timings.time("planning", () -> PageKinds.plan(edition));
      timings.time("typesetting", () -> typeset(pages, typesetter, writer, workers));
      Publication publication = timings.time("publishing", writer::finish);
      issues.addAll(publication.issues());
      return new Outcome(
          intake.articles().size(),
          intake.characters(),
          publication.written(),
          publication.unchanged(),
          publication.removed(),
          timings.stages(),
          issues.inOrder());
    }
  }

  private List<SitePage> ownPages(List<Seed> files) {
    return files.stream().flatMap(file -> SitePageReader.read(file, issues::add).stream()).toList();
  }

  private Archive relate(Intake intake) {
    Archivist archivist = new Archivist(build, issues);
    Archive archive = intake.merge().finish(archivist.authority());
    archivist.propose(archive);
    return archive;
  }

  private int typeset(List<Page> pages, Typesetter typesetter, SiteWriter writer, Workers workers) {
    progress.begin("Typesetting", pages.size());
    workers.map(
        pages,
        page -> {
          writer.write(typesetter.typeset(page));
          progress.advance();
          return page.path();
        });
    for (Sheet asset : typesetter.assets()) {
      writer.write(asset);
    }
    progress.end();
    return pages.size();
  }

  private void refuseIfEmpty(int articles) {
    if (articles == 0) {
      if (!issues.hasErrors()) {
        issues.add(
            Issue.error(
                build.seeds().toString(),
                0,
                "holds no article that can be read, so there is no site to make",
                "Put articles there as .txt, .md or .html files, or name another folder"));
      }
      throw new SiteException(issues.inOrder());
    }
  }

  private static void refuseIfAny(List<Issue> problems) {
    if (!problems.isEmpty()) {
      throw new SiteException(problems);
    }
  }
}
