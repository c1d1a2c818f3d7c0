package io.github.broadsheet.launch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How much there is to do, as far as the arguments tell. A wrong guess costs time and nothing else.
 */
enum Job {
  /** Over in a minute or so: code that is compiled twice does not pay for itself. */
  SHORT,

  /** The first build of a large archive, or the first with this program. */
  LONG;

  /** From this number of files on a build from nothing is long: both ways are as quick there. */
  private static final int MANY = 20_000;

  /**
   * The job that these arguments ask for.
   *
   * @param program what is to do it: the cache of an older one is of no use to it
   */
  static Job of(Path program, String... arguments) {
    return of(MANY, program, arguments);
  }

  static Job of(int many, Path program, String... arguments) {
    try {
      return makesSites(arguments)
              && !hasBuilt(program, cache(arguments))
              && hasFiles(many, Path.of(value(arguments, "--seeds", "seeds")))
          ? LONG
          : SHORT;
    } catch (InvalidPathException | IOException | DirectoryIteratorException e) {
      return SHORT;
    }
  }

  /** Whether the arguments ask for a site to be made. */
  static boolean makesSites(String[] arguments) {
    return arguments.length > 0
        && (arguments[0].equals("generate") || arguments[0].equals("preview"));
  }

  /** Whether a cache was written to since the program has been there. */
  private static boolean hasBuilt(Path program, Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return false;
    }
    FileTime arrival = Files.getLastModifiedTime(program);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(cache)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(arrival) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static Path cache(String[] arguments) {
    Path output = Path.of(value(arguments, "--output", "site"));
    return Path.of(value(arguments, "--cache", output.resolveSibling(".broadsheet").toString()));
  }

  /** The value of an option, {@code --seeds x} or {@code --seeds=x}. */
  private static String value(String[] arguments, String option, String otherwise) {
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals(option) && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
      if (arguments[i].startsWith(option + "=")) {
        return arguments[i].substring(option.length() + 1);
      }
    }
    return otherwise;
  }

  private static boolean hasFiles(int enough, Path folder) throws IOException {
    FileCount count = new FileCount(enough);
    Files.walkFileTree(folder, count);
    return count.missing == 0;
  }

  private static final class FileCount extends SimpleFileVisitor<Path> {
    private int missing;

    FileCount(int enough) {
      this.missing = enough;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return --missing > 0 ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }
}
