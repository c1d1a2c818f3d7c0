package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Decides what becomes of each file of a build, by what stands in its place, and does it: left as
 * it is, made where it belongs, or staged. Thread-safe.
 */
final class Placement {

  private final Standing standing;
  private final Path site;
  private final FileOperations files;
  private final WorkFolder work;
  private final Obstacles obstacles;
  private final Folders folders;
  private final Claims claims;

  Placement(Standing standing, FileOperations files, Obstacles obstacles, Claims claims) {
    this.standing = standing;
    this.site = standing.site();
    this.files = files;
    this.work = WorkFolder.of(site);
    this.obstacles = obstacles;
    this.folders = new Folders(site, files);
    this.claims = claims;
  }

  void place(Entry entry, Standing.Bytes bytes) throws IOException {
    Path file = site.resolve(entry.path());
    Path obstacle = folders.make(file.getParent());
    if (obstacle != null) {
      obstacles.foreign(obstacle);
      return;
    }
    BasicFileAttributes found = standing.fresh() ? null : Folders.look(file);
    if (found == null) {
      create(entry, bytes, file);
    } else if (!found.isRegularFile()) {
      obstacles.foreign(file);
    } else if (standing.holds(entry.path(), found, bytes)) {
      entry.set(Entry.Fate.UNCHANGED, bytes.sha256(), Stamps.Stamp.of(found));
    } else if (standing.isOurs(entry.path(), bytes)) {
      stage(entry, bytes);
    } else {
      obstacles.foreign(file);
    }
  }

  private void create(Entry entry, Standing.Bytes bytes, Path file) throws IOException {
    obstacles.needsFile(bytes.whole().length);
    obstacles.needsLines(1, entry.path()); // its claim
    if (obstacles.diskFailed()) {
      return;
    }
    claims.add(entry.path(), new Claims.Claim(bytes.sha256(), bytes.whole().length));
    try {
      files.create(file, bytes.whole());
    } catch (FileAlreadyExistsException e) {
      obstacles.foreign(file); // put there since we looked
      return;
    } catch (IOException e) {
      entry.set(Entry.Fate.CREATED, bytes.sha256(), Stamps.UNKNOWN); // in part: to be taken back
      throw e;
    }
    entry.set(Entry.Fate.CREATED, bytes.sha256(), stamp(file));
  }

  private void stage(Entry entry, Standing.Bytes bytes) throws IOException {
    obstacles.needsFile(bytes.whole().length);
    if (obstacles.diskFailed()) {
      return;
    }
    folders.make(work.staging());
    Path staged = work.staged(entry.path());
    files.create(staged, bytes.whole());
    entry.set(Entry.Fate.STAGED, bytes.sha256(), stamp(staged));
  }

  private static Stamps.Stamp stamp(Path file) throws IOException {
    return Stamps.Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
  }
}
