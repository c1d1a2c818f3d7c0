package io.github.broadsheet.build;

import io.github.broadsheet.ingest.SeedFolder;
import io.github.broadsheet.ingest.SeedList;
import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lists the seeds beside other work: a large folder takes a second of waiting for the disk. For one
 * thread.
 */
final class Listing implements AutoCloseable {

  private final BuildSettings build;
  private final IssueList issues;
  private final AtomicReference<@Nullable SeedList> list = new AtomicReference<>();
  private final Workers lister = new Workers(1);
  private final Supplier<Boolean> hasSeeds;

  private Listing(BuildSettings build, IssueList issues) {
    this.build = build;
    this.issues = issues;
    hasSeeds = lister.begin(this::list);
  }

  static Listing begin(BuildSettings build, IssueList issues) {
    return new Listing(build, issues);
  }

  private boolean list() {
    SeedList seeds = SeedFolder.list(build.seeds());
    issues.addAll(seeds.issues());
    list.set(seeds);
    return !seeds.seeds().isEmpty();
  }

  /**
   * Waits until all are listed.
   *
   * @throws SiteException if there are none
   */
  SeedList await() {
    if (!hasSeeds.get()) {
      throw nothingToRead(build, issues);
    }
    return Objects.requireNonNull(list.get());
  }

  /** Gives the list away: what anybody holds is held until their method ends. */
  SeedList take() {
    return Objects.requireNonNull(list.getAndSet(null));
  }

  /** No site is made of nothing. */
  static SiteException nothingToRead(BuildSettings build, IssueList issues) {
    if (!issues.hasErrors()) {
      issues.add(
          Issue.error(
              build.seeds().toString(),
              0,
              "holds no article that can be read, so there is no site to make",
              "Put articles there as .txt, .md or .html files, or name another folder"));
    }
    return new SiteException(issues.inOrder());
  }

  @Override
  public void close() {
    lister.close();
  }
}
