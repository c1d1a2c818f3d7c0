package io.github.broadsheet.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The classes of the jar as Java lays them out in memory, in a file of the user's cache folder: a
 * start that finds it is a third shorter. It belongs to one jar and one Java; others have others.
 *
 * <p>The first build leaves a process behind that makes it, for two seconds. {@code
 * -Dbroadsheet.archive=false} asks for none.
 *
 * @param file null where none can be kept
 * @param owner what it belongs to
 */
record ClassArchive(@Nullable Path file, Installation owner) {

  private static final String PROPERTY = "broadsheet.archive";

  /** That of a jar and the running Java. */
  static ClassArchive of(Installation owner) {
    try {
      Path folder = "false".equals(System.getProperty(PROPERTY)) ? null : folder();
      return new ClassArchive(folder == null ? null : folder.resolve(name(owner)), owner);
    } catch (IOException | InvalidPathException e) {
      return new ClassArchive(null, owner);
    }
  }

  /** Where the XDG Base Directory Specification has files that can be made again. */
  private static @Nullable Path folder() {
    String caches = System.getenv("XDG_CACHE_HOME");
    Path folder =
        caches == null || caches.isEmpty()
            ? Path.of(System.getProperty("user.home", ""), ".cache")
            : Path.of(caches);
    return folder.isAbsolute() ? folder.resolve("broadsheet") : null;
  }

  /** Each part on its own: a record makes its text by reflection, which takes 10 ms here. */
  private static String name(Installation owner) throws IOException {
    String whose =
        System.getProperty("java.vm.version")
            + owner.java()
            + owner.jar()
            + Files.size(owner.jar())
            + Files.getLastModifiedTime(owner.jar()).toMillis();
    return Integer.toHexString(whose.hashCode()) + ".jsa";
  }

  /** The file, or null if there is none yet. */
  @Nullable Path ifMade() {
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  /** Removes one that does harm. */
  void takeAway() {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // Then it is damaged and cannot be removed, which only its owner can help.
    }
  }

  /** Starts a process that makes it, if there is none, and does not wait for its end. */
  void makeInBackground() {
    if (file == null || ifMade() != null) {
      return;
    }
    try {
      Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
      if (ClassArchiveMaker.isBusyWith(file)) {
        return;
      }
      List<String> options = JavaOptions.of(Job.SHORT, null, List.of());
      new ProcessBuilder(owner.command(options, ClassArchiveMaker.class.getName(), file.toString()))
          .directory(folder.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException | UnsupportedOperationException e) {
      // Nothing can be kept there: starts stay as they are.
    }
  }
}
