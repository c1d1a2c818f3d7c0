package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes a site what its journal says. Every step may have been done before: a build that was killed
 * in the middle is completed by running this again.
 */
final class RollForward {

  private final Path site;
  private final FileOperations files;
  private final WorkFolder work;

  RollForward(Path site, FileOperations files) {
    this.site = site;
    this.files = files;
    this.work = WorkFolder.of(site);
  }

  /** Whether a committed build waits to be completed. */
  boolean isDue() {
    return Files.exists(work.journal());
  }

  /**
   * What a build has committed itself to.
   *
   * @param before the manifest of the site
   * @param after what the journal says
   * @param staged paths of the files that may wait in the staging
   * @param claims what builds before it had begun and may have left
   */
  record Commitment(
      Manifest before, Manifest after, Collection<String> staged, EarlierClaims claims) {}

  /**
   * Completes a build that was killed when it was committed, by what it left in the site.
   *
   * @param earlier what builds that were killed have changed and nobody has been told of
   */
  Publication run(Publication earlier) throws IOException {
    Manifest after = Manifest.read(work.journal());
    EarlierClaims claims = EarlierClaims.read(work.claims());
    return run(new Commitment(Manifest.ofSite(site), after, after.paths(), claims), earlier);
  }

  /**
   * Completes the build that is committed.
   *
   * @param earlier what builds that were killed have changed and nobody has been told of
   */
  Publication run(Commitment build, Publication earlier) throws IOException {
    moveStaged(build.staged());
    Collation collation = Collation.of(build.before(), build.after());
    List<Issue> issues = new ArrayList<>();
    List<String> deleted = sweep(build, collation.gone(), issues);
    Publication done =
        new Publication(0, collation.changed(), deleted, issues).after(earlier, build.after());
    files.move(work.journal(), site.resolve(Manifest.FILE));
    try {
      clear(true);
    } catch (IOException e) {
      return done; // the site is published; what is left is cleared by the next build
    }
    return done;
  }

  /**
   * Throws away what an unfinished build has kept aside.
   *
   * @param claimsToo false while files that were claimed may still stand in the site
   */
  void clear(boolean claimsToo) throws IOException {
    clearStaging();
    if (claimsToo) {
      deleteIfThere(work.claims());
    }
  }

  /** Throws away what was staged and never committed. What was claimed stays known. */
  void clearStaging() throws IOException {
    deleteIfThere(work.draftOfJournal());
    if (Files.isDirectory(work.staging())) {
      for (Path staged : list(work.staging())) {
        files.delete(staged);
      }
      files.delete(work.staging());
    }
  }

  private void moveStaged(Collection<String> candidates) throws IOException {
    if (!Files.isDirectory(work.staging())) {
      return;
    }
    Set<String> waiting = new HashSet<>();
    for (Path staged : list(work.staging())) {
      waiting.add(staged.getFileName().toString());
    }
    if (waiting.isEmpty()) {
      return;
    }
    Set<String> paths = new TreeSet<>(PublishingOrder.OF_PATHS);
    for (String path : candidates) {
      if (waiting.contains(WorkFolder.nameOfStaged(path))) {
        paths.add(path);
      }
    }
    for (String path : paths) {
      Path file = site.resolve(path);
      Path folder = file.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        files.createFolders(folder); // deleted by somebody since it was committed
      }
      files.move(work.staged(path), file);
    }
  }

  private List<String> sweep(Commitment build, List<String> gone, List<Issue> issues)
      throws IOException {
    TreeSet<String> stale = new TreeSet<>(gone);
    build
        .claims()
        .forEachPath(
            path -> {
              if (!build.after().contains(path)) {
                stale.add(path);
              }
            });
    Sweep sweep = new Sweep(site, files);
    List<String> deleted = new ArrayList<>();
    for (String path : stale) {
      byte[] digest = build.before().digest(path);
      Claims.Claim claim = build.claims().get(path);
      if (sweep.delete(path, digest, claim)) {
        if (digest != null) {
          deleted.add(path);
        }
      } else {
        issues.add(
            Issue.warning(
                path,
                0,
                "is no longer part of the site, but was changed by somebody and therefore left",
                "Delete it if it is not needed"));
      }
    }
    return deleted;
  }

  private void deleteIfThere(Path file) throws IOException {
    try {
      files.delete(file);
    } catch (NoSuchFileException e) {
      return;
    } catch (DirectoryNotEmptyException e) {
      throw new IOException(file + " should be a file", e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
