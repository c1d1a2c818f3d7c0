package io.github.broadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * All that publishing does to a disk; {@link #real()} does it.
 *
 * <p>The one seam between the publishing scheme and the file system, so that a test can fail the
 * n-th operation, for every n.
 */
interface FileOperations {

  /** The disk itself. Thread-safe. */
  static FileOperations real() {
    return new Disk();
  }

  /**
   * Makes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException if something stands there
   */
  void create(Path file, byte[] bytes) throws IOException;

  /** Makes a folder and those above it, where they are missing. */
  void createFolders(Path folder) throws IOException;

  /** Opens a file to write at its end, and makes it where it is missing. */
  Appending append(Path file) throws IOException;

  /** Waits until a file's bytes would survive a power cut. */
  void sync(Path file) throws IOException;

  /** Renames in one step, over what stands there. */
  void move(Path from, Path to) throws IOException;

  /**
   * Deletes a file or an empty folder.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   * @throws java.nio.file.DirectoryNotEmptyException if the folder holds something
   */
  void delete(Path file) throws IOException;

  /** A file that grows at its end. Not for several threads at once. */
  interface Appending extends Closeable {

    /** Writes all of it before it returns. */
    void append(byte[] bytes) throws IOException;
  }
}
