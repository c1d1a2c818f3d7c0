package io.github.broadsheet.build;

import static java.util.stream.Collectors.partitioningBy;

import io.github.broadsheet.ingest.Census;
import io.github.broadsheet.ingest.Seed;
import io.github.broadsheet.ingest.SeedList;
import io.github.broadsheet.ingest.SitePage;
import io.github.broadsheet.ingest.SitePageReader;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.relate.Archive;
import io.github.broadsheet.relate.AuthorityFile;
import io.github.broadsheet.relate.TraceMerge;
import io.github.broadsheet.site.Content;
import io.github.broadsheet.site.Edition;
import io.github.broadsheet.site.Issued;
import io.github.broadsheet.site.Page;
import io.github.broadsheet.site.PageKind;
import io.github.broadsheet.site.PageKinds;
import io.github.broadsheet.site.PagePlan;
import io.github.broadsheet.site.SiteSettings;
import io.github.broadsheet.typeset.TemplateFolders;
import io.github.broadsheet.typeset.Typesetter;
import io.github.broadsheet.write.Manifest;
import io.github.broadsheet.write.OutputFolder;
import io.github.broadsheet.write.Publication;
import io.github.broadsheet.write.SiteWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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

  /** Files that one thread looks at in a row. */
  private static final int PART = 256;

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
    try (Listing listing = Listing.begin(build, issues)) {
      if (!Files.exists(build.output())) {
        timings.time("listing", listing::await); // no folder is made for a site of nothing
      }
      return build(listing);
    }
  }

  private Outcome build(Listing listing) {
    TemplateFolders templates = TemplateFolders.of(build.templates());
    Fingerprint house = Fingerprint.of(templates.fingerprint().hex(), settings.toString());
    try (SiteWriter writer = timings.time("opening", this::open);
        Workers workers = new Workers(build.threads());
        BuildCache cache = BuildCache.open(build, issues)) {
      Census census = timings.time("listing", () -> listing.await().census());
      Optional<LastEdition> last = cache.unchanged(house, census, writer.published());
      if (last.isPresent() && timings.time("looking", () -> isAllAsPublished(writer, workers))) {
        issues.addAll(last.get().issues());
        return outcome(last.get(), writer);
      }
      Outcome outcome = build(listing, templates, house, new Crew(writer, workers, cache));
      cache.keep(
          new LastEdition(outcome.articles(), outcome.characters(), outcome.issues()),
          house,
          census,
          writer.published());
      return outcome;
    }
  }

  /** Those who share the work of one build. */
  private record Crew(SiteWriter writer, Workers workers, BuildCache cache) {}

  private SiteWriter open() {
    return SiteWriter.open(build.output(), build.cache());
  }

  /** Whether every file of the site is there as it was published. */
  private static boolean isAllAsPublished(SiteWriter writer, Workers workers) {
    int files = writer.published().size();
    List<Integer> parts =
        IntStream.iterate(0, from -> from < files, from -> from + PART).boxed().toList();
    return !workers
        .map(parts, from -> writer.isAsPublished(from, Math.min(files, from + PART)))
        .contains(false);
  }

  private Outcome outcome(LastEdition last, SiteWriter writer) {
    Publication publication = timings.time("publishing", writer::finishUnchanged);
    return new Outcome(
        last.articles(),
        0,
        last.characters(),
        0,
        publication.written(),
        publication.unchanged(),
        publication.removed(),
        timings.stages(),
        List.of(),
        Heap.peak(),
        issues.inOrder());
  }

  private Outcome build(Listing listing, TemplateFolders templates, Fingerprint house, Crew crew) {
    Printed printed = make(listing, templates, house, crew);
    Publication publication = timings.time("publishing", crew.writer()::finish);
    issues.addAll(publication.issues());
    timings.time(
        "keeping", () -> crew.cache().keep(printed.memory, house, crew.writer().published()));
    return new Outcome(
        printed.articles,
        printed.parsed,
        printed.characters,
        printed.press.made(),
        publication.written(),
        publication.unchanged(),
        publication.removed(),
        timings.stages(),
        printed.press.costs(),
        Heap.peak(),
        issues.inOrder());
  }

  /**
   * What is left when all pages are made.
   *
   * @param articles how many
   * @param parsed how many of them had to be read
   * @param characters length of all texts
   */
  private record Printed(
      int articles, int parsed, long characters, Press press, PageMemory memory) {}

  /** Makes all pages, and lets go of the archive then. */
  private Printed make(Listing listing, TemplateFolders templates, Fingerprint house, Crew crew) {
    Workers workers = crew.workers();
    Supplier<Typesetter> typesetter = workers.begin(() -> Typesetter.ready(templates));
    Taken taken = takeIn(listing, crew);
    Intake.Delivery delivery = taken.delivery;
    Edition edition = relate(taken, crew);
    Supplier<PageMemory> recalled =
        workers.begin(() -> crew.cache().pages(house, crew.writer().published()));
    PagePlan pages = new PagePlan();
    timings.time("planning", () -> plan(kind -> PageKinds.plan(kind, edition), pages, workers));
    Supplier<Boolean> proposed = // beside what goes through all pages on one core
        workers.begin(() -> new Archivist(build, issues).propose(edition.archive()));
    timings.time(
        "planning", () -> plan(kind -> PageKinds.conclude(kind, edition, pages), pages, workers));
    PageMemory memory = timings.time("recalling", recalled);
    Press press = new Press(memory, typesetter.get(), crew.writer());
    timings.time("typesetting", () -> print(pages, press, workers));
    timings.time("proposing", proposed);
    return new Printed(delivery.size(), delivery.parsed(), delivery.characters(), press, memory);
  }

  /** What has come in. */
  private record Taken(Intake.Delivery delivery, List<SitePage> ownPages, FolderHabits habits) {}

  /** Takes in all seeds, and lets go of their list. */
  private Taken takeIn(Listing listing, Crew crew) {
    SeedList seeds = listing.take();
    BuildCache cache = crew.cache();
    FolderHabits habits =
        timings.time("learning", () -> FolderHabits.learn(seeds.seeds(), cache, crew.workers()));
    Intake intake = new Intake(cache, habits, seeds.pictures(), issues);
    Intake.Delivery delivery =
        timings.time("reading", () -> intake.take(seeds.seeds(), crew.workers(), progress));
    if (delivery.size() == 0) {
      throw Listing.nothingToRead(build, issues);
    }
    return new Taken(delivery, ownPages(seeds.pages()), habits);
  }

  private Edition relate(Taken taken, Crew crew) {
    Manifest site = crew.writer().published();
    AuthorityFile authority = new Archivist(build, issues).authority();
    TraceMerge merge = taken.delivery.merge();
    BuildCache cache = crew.cache();
    Callable<Archive> relating = () -> merge.finish(authority, cache.relations(), cache::keep);
    Archive archive = timings.time("relating", () -> crew.workers().share(relating));
    return new Edition(
        archive,
        taken.delivery.articles(),
        settings,
        taken.ownPages,
        taken.habits.byFolder(),
        taken.delivery.pictures(),
        new Issued(site.paths(), site::line),
        cache.leaves());
  }

  private List<SitePage> ownPages(List<Seed> files) {
    return files.stream().flatMap(file -> SitePageReader.read(file, issues::add).stream()).toList();
  }

  private static int plan(Function<PageKind, PagePlan> plan, PagePlan pages, Workers workers) {
    workers.map(PageKinds.builtIn(), plan).forEach(pages::acceptAll);
    return pages.size();
  }

  private int print(PagePlan pages, Press press, Workers workers) {
    progress.begin("Typesetting", pages.size());
    Consumer<Page> print =
        page -> {
          press.print(page);
          progress.advance();
        };
    pages.takeRows().forEach(row -> workers.each(row, print));
    workers.drain(largestInTheMiddle(pages), print);
    press.printAssets();
    progress.end();
    return press.made();
  }

  /**
   * What takes long and much memory is begun when much of what waits has been let go, and early
   * enough that no core waits for it at the end.
   */
  private static List<Page> largestInTheMiddle(PagePlan pages) {
    Map<Boolean, List<Page>> large =
        pages.takeSingles().stream()
            .collect(partitioningBy(page -> page.content() instanceof Content.Several));
    List<Page> ordered = new ArrayList<>(large.getOrDefault(false, List.of()));
    ordered.addAll(ordered.size() / 3, large.getOrDefault(true, List.of()));
    return ordered;
  }

  private static void refuseIfAny(List<Issue> problems) {
    if (!problems.isEmpty()) {
      throw new SiteException(problems);
    }
  }
}
