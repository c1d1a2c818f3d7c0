package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time write to a site; start with {@link #take}.
 *
 * <p>The lock belongs to the operating system, so that of a process that died is free at once.
 */
final class SiteLock implements AutoCloseable {

  /** Where the lock is put: far behind the text, so that Windows lets others read who holds it. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, in a folder that exists.
   *
   * @throws SiteException if another build holds it
   */
  static SiteLock take(WorkFolder work) throws IOException {
    while (true) {
      Files.createDirectories(work.folder());
      FileChannel channel =
          FileChannel.open(work.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (!locked(channel)) {
          throw SiteException.of(heldBySomebody(work));
        }
        String name = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)), 0);
        if (name.equals(holder(work.lock()))) {
          return new SiteLock(work.lock(), channel);
        }
        channel.close(); // its last holder deleted it between our two steps
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very process
    }
  }

  private static Issue heldBySomebody(WorkFolder work) {
    String holder = holder(work.lock());
    return Issue.error(
        String.valueOf(work.folder().getParent()),
        0,
        "another build is writing to this folder"
            + (holder == null || holder.isEmpty() ? "" : " (process " + holder + ")"),
        "Wait until it has ended, or stop it, and start again");
  }

  private static @Nullable String holder(Path file) {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (System.getProperty("os.name", "").startsWith("Windows")) {
        channel.close(); // an open file cannot be deleted there
      }
      Files.deleteIfExists(file);
      deleteIfEmpty(file.getParent());
    }
  }

  private static void deleteIfEmpty(@Nullable Path folder) throws IOException {
    try {
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      return; // holds what the next build needs, or that build's lock
    }
  }
}
