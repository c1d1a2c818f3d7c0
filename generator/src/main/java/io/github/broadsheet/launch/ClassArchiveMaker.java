package io.github.broadsheet.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes a {@link ClassArchive}: has Java note the classes of a {@link Rehearsal}, in a folder
 * beside the archive, and moves what came of it into place. The folder keeps others from making the
 * same, and stays when nothing came of it, so that it is not tried again at each start.
 */
public final class ClassArchiveMaker {

  /** Archives of as many jars and Javas are kept. */
  private static final int KEPT = 4;

  private static final String MAKING = ".making";

  private static final long DAY = 24 * 60 * 60 * 1000L;

  private ClassArchiveMaker() {}

  /**
   * Makes one archive.
   *
   * @param arguments its file
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Installation java = Installation.running();
    if (java != null) {
      make(Path.of(arguments[0]), java);
    }
  }

  /** The folder in which an archive is made. */
  static Path workplace(Path archive) {
    return Path.of(archive + MAKING);
  }

  /** Whether somebody makes an archive, or has failed to within a day. */
  static boolean isBusyWith(Path archive) {
    Path workplace = workplace(archive);
    return Files.exists(workplace) && !isGivenUp(workplace);
  }

  private static boolean isGivenUp(Path workplace) {
    return System.currentTimeMillis() - time(workplace).toMillis() > DAY;
  }

  /** Makes an archive, unless somebody else does. */
  static void make(Path archive, Installation java) throws IOException, InterruptedException {
    if (isBusyWith(archive)) {
      return;
    }
    Path workplace = workplace(archive);
    delete(workplace);
    Files.createDirectory(workplace); // of two that come this far one fails
    Path made = workplace.resolve("classes.jsa");
    List<String> options = new ArrayList<>(JavaOptions.of(Job.SHORT, null, List.of()));
    options.add("-XX:ArchiveClassesAtExit=" + made);
    Process rehearsal =
        new ProcessBuilder(java.command(options, Rehearsal.class.getName()))
            .directory(workplace.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (rehearsal.waitFor() == 0 && Files.exists(made)) {
      publish(made, archive);
      delete(workplace);
      sweep(Objects.requireNonNull(archive.getParent()));
    }
  }

  /** On the disk before it is in its place: Java does not survive half an archive. */
  private static void publish(Path made, Path archive) throws IOException {
    try (FileChannel file = FileChannel.open(made, StandardOpenOption.READ)) {
      file.force(true);
    }
    Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes away archives that newer ones have outlived, and folders that were left behind. */
  static void sweep(Path folder) throws IOException {
    List<Path> archives = list(folder, "*.jsa");
    archives.sort(Comparator.comparing(ClassArchiveMaker::time).reversed());
    for (Path old : archives.subList(Math.min(KEPT, archives.size()), archives.size())) {
      Files.deleteIfExists(old);
    }
    for (Path workplace : list(folder, "*" + MAKING)) {
      if (isGivenUp(workplace)) {
        delete(workplace);
      }
    }
  }

  private static List<Path> list(Path folder, String names) throws IOException {
    List<Path> list = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      files.forEach(list::add);
    }
    return list;
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
