package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import io.github.broadsheet.typeset.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the sheets of a build: a site is, at every moment and whatever happens, as it was
 * before or as it shall be.
 *
 * <pre>{@code
 * try (SiteWriter writer = SiteWriter.open(output, cache)) {
 *   writer.write(sheet); // from any thread, in any order
 *   Publication done = writer.finish();
 * }
 * }</pre>
 *
 * <p>The scheme. Each sheet is compared with what stands in the site; equal files are not touched.
 * A <em>new</em> file is written where it belongs at once, because no page leads to it yet; a line
 * in the {@linkplain Claims claims} says so first. A <em>changed</em> file is staged in {@link
 * WorkFolder .broadsheet}, for replacing is what readers would see. {@link #finish()} writes the
 * whole new {@linkplain Manifest manifest} as a journal, syncs it and renames it: that is the
 * commit. {@link RollForward} then renames the staged files into place (what pages use first, lists
 * and feeds last), deletes files of ours that are no longer wanted and still are what we wrote, and
 * makes the journal the manifest.
 *
 * <p>A build that ends before its commit takes back what it wrote. One that is killed before it
 * leaves staged files, which the next build throws away, and claimed ones, which the next build
 * knows for its own. One that is killed after it is completed by the next. After a power cut files
 * may have lost their bytes; the next build sees by size and time that they are not what was
 * published, and writes them again.
 *
 * <p>Writing new files in place makes the first build of a large site twice as quick as staging
 * them. Comparing is what makes later ones quick: to replace a file costs fifty times as much as to
 * see that it is right.
 *
 * <p>Files that are not ours are never touched; one that stands in the way stops the build with its
 * name before anything is published.
 */
public final class SiteWriter implements AutoCloseable {

  private final Path site;
  private final Path cache;
  private final FileOperations files;
  private final WorkFolder work;
  private final SiteLock lock;
  private final Publication earlier;
  private final Standing standing;
  private final Obstacles obstacles;
  private final Placement placement;
  private final Claims claims;
  private final Daybook daybook;
  private final Register register;
  private Manifest published;
  private boolean ended;
  private boolean closed;

  private SiteWriter(Path site, Path cache, FileOperations files) throws IOException {
    this.site = site;
    this.cache = cache;
    this.files = files;
    this.work = WorkFolder.of(site);
    this.lock = SiteLock.take(work);
    this.obstacles = new Obstacles(site);
    this.claims = new Claims(files, work.claims());
    try {
      RollForward last = new RollForward(site, files);
      this.earlier = last.isDue() ? last.run(Publication.none()) : Publication.none();
      last.clearStaging();
      this.daybook = Daybook.begin(files, work.daybook());
      this.standing = Standing.of(site, Stamps.file(site, cache));
      this.published = standing.manifest();
      this.register = new Register(standing, obstacles, daybook);
      this.placement = new Placement(standing, files, obstacles, claims);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Begins a build, after completing one that was killed when it was committed.
   *
   * @param output the site; made if it is missing
   * @param cache folder outside the site for what makes the next build quick
   * @throws SiteException if the folder cannot be written, or another build is writing to it
   */
  public static SiteWriter open(Path output, Path cache) {
    return open(output, cache, FileOperations.real());
  }

  static SiteWriter open(Path output, Path cache, FileOperations files) {
    try {
      Files.createDirectories(output);
      return new SiteWriter(output.toRealPath(), cache, files);
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(
              output.toString(),
              0,
              "cannot be written: " + Obstacles.text(e),
              "Give another folder for the site, or see to its permissions"));
    }
  }

  /** Takes a file of the site. What is wrong with it is told by {@link #finish()}. */
  public void write(Sheet sheet) {
    Entry entry = register.add(sheet.path());
    if (entry == null) {
      return;
    }
    try {
      placement.place(entry, Standing.Bytes.of(sheet.bytes()));
    } catch (IOException e) {
      obstacles.failure(e);
    }
    register.settle(entry);
  }

  /**
   * Declares that files of the site need not be made, because they would be as they were published.
   *
   * @return false if one of them is not there as it was published: then all must be made and
   *     {@linkplain #write written}
   */
  public boolean keep(List<String> paths) {
    try {
      List<Standing.Found> files = standing.allAsPublished(paths);
      files.forEach(register::keep);
      return files.size() == paths.size();
    } catch (IOException e) {
      return false; // what cannot be read must be written
    }
  }

  /**
   * The same of one file.
   *
   * @param line its line in what was {@link #published}
   */
  public boolean keep(int line) {
    try {
      Standing.Found file = standing.asPublished(line);
      if (file != null) {
        register.keep(file);
      }
      return file != null;
    } catch (IOException e) {
      return false; // what cannot be read must be written
    }
  }

  /**
   * Whether files are there as they were published, and no build was interrupted since.
   *
   * @param from the first of their lines in what was {@link #published}
   * @param to the line after the last
   */
  public boolean isAsPublished(int from, int to) {
    if (!standing.claims().isEmpty() || !earlier.equals(Publication.none())) {
      return false;
    }
    try {
      for (int line = from; line < to; line++) {
        if (standing.asPublished(line) == null) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends a build that found all of the site {@linkplain #isAsPublished as it was published}. */
  public Publication finishUnchanged() {
    ended = true;
    return remember(Publication.none().withUnchanged(published.size()), null);
  }

  /** Paths and digests of what was published last: by this build, once it is finished. */
  public Manifest published() {
    return published;
  }

  /**
   * Publishes what was written and kept, and removes what was neither.
   *
   * @throws SiteException if the site could not be published; it is then as it was before, or, if
   *     the disk fails in the middle of publishing, to be completed by the next build
   */
  public Publication finish() {
    if (!obstacles.none()) {
      throw stopped();
    }
    try {
      claims.close();
      Register.Total total = register.total();
      Manifest after = total.inventory().manifest();
      Publication done = earlier;
      if (isChanged(after, total.written())) {
        commit(after);
        ended = true;
        done = rollForward(after, total.written());
      }
      ended = true;
      published = after;
      return remember(done.withUnchanged(total.unchanged()), total.inventory());
    } catch (IOException e) {
      if (ended) {
        throw SiteException.of(obstacles.interrupted(e));
      }
      obstacles.failure(e);
      throw stopped();
    }
  }

  private SiteException stopped() {
    close();
    return new SiteException(obstacles.list());
  }

  private boolean isChanged(Manifest after, List<String> written) {
    return !after.sameAs(standing.manifest()) || !standing.claims().isEmpty() || !written.isEmpty();
  }

  /** What this build has claimed needs no look: all of it belongs to what is published. */
  private Publication rollForward(Manifest after, List<String> written) throws IOException {
    return new RollForward(site, files)
        .run(
            new RollForward.Commitment(standing.manifest(), after, written, standing.claims()),
            earlier.withChanged(written));
  }

  private void commit(Manifest after) throws IOException {
    try (FileOperations.Appending out = files.append(work.draftOfJournal())) {
      ManifestText.write(after, out);
    }
    files.sync(work.draftOfJournal());
    files.move(work.draftOfJournal(), work.journal());
  }

  /** What helps the next build, and the user's upload; neither is worth failing for. */
  private Publication remember(Publication done, @Nullable Inventory after) {
    try {
      if (after != null) {
        after.stamps().write(Stamps.file(site, cache), after.manifest());
      }
      done.writeLists(cache);
      return done;
    } catch (IOException e) {
      return done.with(
          Issue.warning(
              cache.toString(),
              0,
              "the lists of changed and deleted files cannot be written: " + Obstacles.text(e),
              "See to the folder's permissions; the site itself is published"));
    }
  }

  /** Ends the build. One that was not finished takes back what it wrote. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock;
        daybook) {
      claims.close();
      if (!ended) {
        takeBack();
      }
    } catch (IOException e) {
      return; // what is left is told by its claims, and seen to by the next build
    }
  }

  private void takeBack() throws IOException {
    Sweep sweep = new Sweep(site, files);
    register.forEachCreated(entry -> sweep.remove(site.resolve(entry.path())));
    new RollForward(site, files).clear(standing.claims().isEmpty());
  }
}
