package io.github.broadsheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is either as it was or as it shall be, whatever happens in between. */
public final class AtomicFile {

  private AtomicFile() {}

  /**
   * Writes a file aside and moves it into place. Missing folders are made.
   *
   * <p>Two threads that write the same file need a lock of their own.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(aside, bytes);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
