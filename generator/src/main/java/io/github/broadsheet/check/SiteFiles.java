package io.github.broadsheet.check;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files and folders of a site, by their paths with {@code /}.
 *
 * @param files all files
 * @param folders all folders, the site's own as the empty string
 */
record SiteFiles(Set<String> files, Set<String> folders) {

  /** Lists a folder, without what is hidden by a name that begins with a full stop. */
  static SiteFiles list(Path site) {
    SiteFiles found = new SiteFiles(new HashSet<>(), new HashSet<>());
    try {
      Files.walkFileTree(site, found.visitor(site));
    } catch (NoSuchFileException e) {
      return found;
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(site.toString(), 0, "cannot be read: " + e.getMessage(), "See to it"));
    }
    return found;
  }

  private SimpleFileVisitor<Path> visitor(Path site) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
        if (!folder.equals(site) && isHidden(folder)) {
          return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(path(folder));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
        if (!isHidden(file)) {
          files.add(path(file));
        }
        return FileVisitResult.CONTINUE;
      }

      private String path(Path path) {
        return site.relativize(path).toString().replace('\\', '/');
      }
    };
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  boolean contains(String path) {
    return files.contains(path);
  }

  boolean isFolder(String path) {
    return folders.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  int size() {
    return files.size();
  }

  /** The HTML pages, sorted. */
  List<String> pages() {
    return files.stream().filter(path -> path.endsWith(".html")).sorted().toList();
  }
}
