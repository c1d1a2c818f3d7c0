package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site as the last build left it. Thread-safe.
 *
 * @param site its folder
 * @param manifest what was published
 * @param stamps by which an unchanged file is known without reading it
 * @param claims what a build that was killed had begun
 * @param fresh whether there is nothing at all in the folder
 */
record Standing(Path site, Manifest manifest, Stamps stamps, EarlierClaims claims, boolean fresh) {

  /**
   * A file that is as it was published.
   *
   * @param line its line in the manifest
   * @param stamp its size and time now
   */
  record Found(int line, Stamps.Stamp stamp) {}

  static Standing of(Path site, Path stamps) throws IOException {
    WorkFolder work = WorkFolder.of(site);
    Manifest manifest = Manifest.ofSite(site);
    return new Standing(
        site,
        manifest,
        Stamps.read(stamps, manifest),
        EarlierClaims.read(work.claims()),
        isEmpty(site, work));
  }

  private static boolean isEmpty(Path site, WorkFolder work) throws IOException {
    try (Stream<Path> found = Files.list(site)) {
      List<Path> two = found.limit(2).toList();
      return two.stream().allMatch(work.folder()::equals);
    }
  }

  /** Files, if all of them were published and still are as they were; else none. */
  List<Found> allAsPublished(List<String> paths) throws IOException {
    List<Found> all = new ArrayList<>(paths.size());
    for (String path : paths) {
      Found found = asPublished(manifest.line(path));
      if (found == null) {
        return List.of();
      }
      all.add(found);
    }
    return all;
  }

  /** The file of a line of the manifest, if it still is as it was; null if not. */
  @Nullable Found asPublished(int line) throws IOException {
    if (line < 0) {
      return null;
    }
    Path file = site.resolve(manifest.path(line));
    BasicFileAttributes found = Folders.look(file);
    if (found == null || !found.isRegularFile()) {
      return null;
    }
    Stamps.Stamp stamp = Stamps.Stamp.of(found);
    boolean right = stamps.at(line).equals(stamp) || Sha256.matches(file, manifest.digestAt(line));
    return right ? new Found(line, stamp) : null;
  }

  /** Whether the file that was found at a path holds exactly these bytes. */
  boolean holds(String path, BasicFileAttributes found, Bytes bytes) throws IOException {
    if (found.size() != bytes.whole().length) {
      return false;
    }
    int line = manifest.line(path);
    boolean published = line >= 0 && Arrays.equals(manifest.digestAt(line), bytes.sha256());
    return (published && stamps.at(line).equals(Stamps.Stamp.of(found)))
        || Arrays.equals(Files.readAllBytes(site.resolve(path)), bytes.whole());
  }

  /** Whether the file that was found at a path is ours to replace. */
  boolean isOurs(String path, Bytes bytes) throws IOException {
    if (manifest.line(path) >= 0) {
      return true;
    }
    Path file = site.resolve(path);
    Claims.Claim claim = claims.get(path);
    return (claim != null && claim.covers(file))
        // cut short by a power cut, which may have taken the claim as well
        || (Files.size(file) < bytes.whole().length
            && Claims.isBeginning(Files.readAllBytes(file), bytes.whole()));
  }

  /**
   * The bytes of a file and their digest.
   *
   * @param whole all of them
   * @param sha256 their digest
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(byte[] whole, byte[] sha256) {

    static Bytes of(byte[] whole) {
      return new Bytes(whole, Sha256.of(whole));
    }
  }
}
