package io.github.broadsheet.ingest;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why the system would not hand over a file. */
final class ReadFailure {

  private ReadFailure() {}

  /**
   * The problem of a file that could not be read.
   *
   * @param name the file, as the user knows it; never its absolute path, which differs by machine
   */
  static Issue of(String name, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      return Issue.warning(
          name, 0, "is a link that leads back to a folder above it", "Remove the link");
    }
    if (failure instanceof AccessDeniedException) {
      return Issue.error(name, 0, "may not be read", "See to its permissions");
    }
    if (failure instanceof NoSuchFileException) {
      return Issue.error(
          name, 0, "is not there", "Remove the link that leads nowhere, or restore the file");
    }
    return Issue.error(name, 0, "cannot be read: " + reason(failure), "See to the file");
  }

  private static String reason(IOException failure) {
    String reason =
        failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
