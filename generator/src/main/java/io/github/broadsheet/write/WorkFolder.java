package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import java.nio.file.Path;

/**
 * The hidden folder inside a site in which a build keeps what it has not published yet. It is there
 * while a build runs and after one was killed, never after one has ended.
 *
 * <p>It lies inside the site because only there renaming is sure to be one step, and because what
 * was left by a killed build must be found by the next one, whatever happened to caches.
 *
 * @param folder {@code .broadsheet} of the site
 */
record WorkFolder(Path folder) {

  private static final String NAME = ".broadsheet";

  static WorkFolder of(Path site) {
    return new WorkFolder(site.resolve(NAME));
  }

  /** Whether a path of the site belongs to publishing itself. */
  static boolean reserves(String path) {
    int slash = path.indexOf('/');
    String first = PortablePath.folded(slash < 0 ? path : path.substring(0, slash));
    return first.equals(NAME) || (slash < 0 && first.equals(Manifest.FILE));
  }

  Path lock() {
    return folder.resolve("lock");
  }

  /** Which new files a build has begun to write in place. */
  Path claims() {
    return folder.resolve("claims");
  }

  /** What has become of each file so far; of use to the build alone that wrote it. */
  Path daybook() {
    return folder.resolve("daybook");
  }

  /** The new manifest, complete and synced: once it stands here, the build is committed. */
  Path journal() {
    return folder.resolve("journal");
  }

  Path draftOfJournal() {
    return folder.resolve("journal.draft");
  }

  Path staging() {
    return folder.resolve("staged");
  }

  /** Where the new bytes of a file wait for their turn. */
  Path staged(String path) {
    return staging().resolve(nameOfStaged(path));
  }

  static String nameOfStaged(String path) {
    return Checksum.of(path).hex();
  }
}
