package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Deletes files of ours that are no longer wanted, and folders that this has emptied. */
final class Sweep {

  private final Path site;
  private final FileOperations files;

  Sweep(Path site, FileOperations files) {
    this.site = site;
    this.files = files;
  }

  /**
   * Deletes a file if it still is what we wrote.
   *
   * @param published digest with which it was published, if it was
   * @param claim what an unfinished build was to make of it, if one did
   * @return false if somebody has changed it, and it was left
   */
  boolean delete(String path, byte @Nullable [] published, Claims.@Nullable Claim claim)
      throws IOException {
    Path file = site.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      removeEmptied(file.getParent()); // an earlier attempt may have ended between the two
      return true;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || leadsOutside(file)) {
      return false;
    }
    boolean ours =
        (published != null && Sha256.matches(file, published))
            || (claim != null && claim.covers(file));
    if (ours) {
      remove(file);
    }
    return ours;
  }

  /** Deletes a file of this very build, whatever state it is in. */
  void remove(Path file) throws IOException {
    try {
      files.delete(file);
    } catch (NoSuchFileException e) {
      return; // by an earlier attempt
    }
    removeEmptied(file.getParent());
  }

  /** Whether somebody has put a link to another place where a folder of ours was. */
  private boolean leadsOutside(Path file) throws IOException {
    Path folder = file.getParent();
    return folder == null || !folder.toRealPath().equals(folder);
  }

  private void removeEmptied(@Nullable Path folder) throws IOException {
    for (Path at = folder; at != null && !at.equals(site); at = at.getParent()) {
      try {
        files.delete(at);
      } catch (DirectoryNotEmptyException e) {
        return;
      } catch (NoSuchFileException e) {
        // then the one above it may be empty too
      }
    }
  }
}
