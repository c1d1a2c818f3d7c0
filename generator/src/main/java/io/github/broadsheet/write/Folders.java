package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folders of a site: makes those that are missing, each looked at once. Thread-safe. */
final class Folders {

  private final FileOperations files;
  private final Set<Path> good = ConcurrentHashMap.newKeySet();

  Folders(Path site, FileOperations files) {
    this.files = files;
    good.add(site);
  }

  /**
   * Makes sure of a folder inside the site.
   *
   * @return what stands in its way (a file, or a link that may lead out of the site), or null
   */
  @Nullable Path make(@Nullable Path folder) throws IOException {
    if (folder == null || good.contains(folder)) {
      return null;
    }
    Path obstacle = make(folder.getParent());
    if (obstacle != null) {
      return obstacle;
    }
    BasicFileAttributes found = look(folder);
    if (found == null) {
      files.createFolders(folder);
    } else if (!found.isDirectory()) {
      return folder;
    }
    good.add(folder);
    return null;
  }

  /** What stands at a path, links not followed; null where nothing does. */
  static @Nullable BasicFileAttributes look(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
