package io.github.broadsheet.build;

import io.github.broadsheet.ingest.Census;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.relate.Relations;
import io.github.broadsheet.write.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder with what makes the next build quick: seeds as they were seen, what came of them, and
 * what pages were made from. All of it may be deleted at any time; the next build is then a first
 * one. Opened and closed by one thread.
 *
 * <p>Sites may share the folder: what is kept of a whole site stands in files of its own, which one
 * build at a time writes, that which has the site's lock; articles are kept in logs for all of
 * them, which each site sweeps, so that the others may have to read theirs again.
 */
final class BuildCache implements AutoCloseable {

  /** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private final Instant start = Instant.now();
  private final Path folder;
  private final String site;
  private final IssueList issues;
  private final ArrivalCache arrivals;
  private final HabitCache habits;
  private final LeavesInLog leaves;
  private final SeedKeys seeds;
  private final RelationsFile relations;
  private volatile @Nullable PageMemory pages;

  private BuildCache(BuildSettings build, IssueList issues) throws IOException {
    this.issues = issues;
    folder = build.cache();
    site = Fingerprint.of(build.output().toRealPath().toString()).brief(12);
    arrivals = ArrivalCache.open(folder, Code.fingerprint());
    habits = HabitCache.open(folder, Code.fingerprint());
    leaves = LeavesInLog.open(folder, Code.fingerprint());
    seeds = SeedKeys.read(seedsFile());
    relations = new RelationsFile(folder.resolve("relations-" + site), Code.fingerprint());
  }

  /**
   * Opens it; it is made if it is missing.
   *
   * @throws SiteException if the folder cannot be written
   */
  static BuildCache open(BuildSettings build, IssueList issues) {
    try {
      return new BuildCache(build, issues);
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(
              build.cache().toString(),
              0,
              "cannot be written: " + e.getMessage(),
              "Give another folder for the cache, or see to its permissions"));
    }
  }

  /** What seeds are known by. */
  SeedKeys seeds() {
    return seeds;
  }

  /** What their folders have taught. */
  HabitCache habits() {
    return habits;
  }

  /** What has been made of the search's index. */
  LeavesInLog leaves() {
    return leaves;
  }

  /** What the last build of the site found of how articles relate. */
  Relations relations() {
    return relations.read();
  }

  /** Keeps what this build has found for the next one, which may find it again if it must. */
  void keep(Relations found) {
    try {
      relations.write(found);
    } catch (IOException e) {
      return; // as on a full disk, of which the site's own files will tell
    }
  }

  /** What was collected of them. */
  KeptTraces traces() {
    return KeptTraces.open(tracesFile(), Code.fingerprint());
  }

  /** Begins to keep what is collected of them in this build, in place of that. */
  TracesDraft draftTraces() {
    return new TracesDraft(tracesFile(), Code.fingerprint());
  }

  /** What came of them. */
  ArrivalCache arrivals() {
    return arrivals;
  }

  /**
   * What the pages of a site were made from.
   *
   * @param house stands for templates and settings
   * @param site as it is published now
   */
  PageMemory pages(Fingerprint house, Manifest site) {
    PageMemory read = PageMemory.read(pagesFile(), whole(house, site), site);
    pages = read;
    return read;
  }

  /**
   * Keeps all of it after a build that went well.
   *
   * @return whether it could be written; if not, the next build will take longer
   */
  boolean keep(PageMemory memory, Fingerprint house, Manifest site) {
    try {
      seeds.write(seedsFile());
      memory.write(whole(house, site), site);
      arrivals.sweep();
      habits.sweep();
      leaves.sweep();
      return true;
    } catch (IOException e) {
      issues.add(unwritten(e));
      return false;
    }
  }

  private Issue unwritten(IOException e) {
    return Issue.warning(
        folder.toString(),
        0,
        "could not be written: " + e.getMessage(),
        "The site is published; the next build will take longer");
  }

  /**
   * What the last build said, if nothing has changed since.
   *
   * @param house stands for templates and settings
   * @param seeds all files of the seeds folder
   * @param site as it is published now
   */
  Optional<LastEdition> unchanged(Fingerprint house, Census seeds, Manifest site) {
    return LastEdition.read(editionFile(), edition(house, seeds, site));
  }

  /** Keeps what this build said, unless a seed was modified so lately that it may be changing. */
  void keep(LastEdition edition, Fingerprint house, Census seeds, Manifest site) {
    if (seeds.newest().plus(TICK).isAfter(start)) {
      return;
    }
    try {
      edition.write(editionFile(), edition(house, seeds, site));
    } catch (IOException e) {
      issues.add(unwritten(e));
    }
  }

  private static Fingerprint edition(Fingerprint house, Census seeds, Manifest site) {
    return Fingerprint.of(whole(house, site).hex(), seeds.fingerprint().hex());
  }

  private Path editionFile() {
    return folder.resolve("edition-" + site);
  }

  private static Fingerprint whole(Fingerprint house, Manifest site) {
    return Fingerprint.of(Code.fingerprint().hex(), house.hex(), site.fingerprint().hex());
  }

  private Path seedsFile() {
    return folder.resolve("seeds-" + site);
  }

  private Path tracesFile() {
    return folder.resolve("traces-" + site);
  }

  private Path pagesFile() {
    return folder.resolve("pages-" + site);
  }

  @Override
  public void close() {
    PageMemory opened = pages;
    if (opened != null) {
      opened.close();
    }
    try (habits;
        leaves) {
      arrivals.close();
    } catch (IOException e) {
      issues.add(
          Issue.warning(folder.toString(), 0, "could not be completed: " + e.getMessage(), null));
    }
  }
}
