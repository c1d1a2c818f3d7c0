package io.github.broadsheet.write;

import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Everything that keeps a build from being published, collected. Thread-safe. */
final class Obstacles {

  private static final String STOPPED = "What was published before has not been touched";

  /** Bytes by which a file grows on the usual file systems; many pages are not much larger. */
  private static final long BLOCK = 4096;

  /** Bytes of a line about a file, beside its path: its digest, most of all. */
  private static final long LINE = 70;

  private final Path site;
  private final Queue<Issue> issues = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
  private final LongAdder needed = new LongAdder();

  Obstacles(Path site) {
    this.site = site;
  }

  void badPath(String path, String problem) {
    issues.add(Issue.error(path, 0, "this path " + problem, "Rename what it is made from"));
  }

  void samePath(String one, String other) {
    boolean same = one.equals(other);
    String first = one.compareTo(other) <= 0 ? one : other;
    String second = first.equals(one) ? other : one;
    issues.add(
        Issue.error(
            first,
            0,
            same
                ? "two files of the site want this path"
                : "is the same file as " + second + " where capitals do not count",
            "Rename one of the two seeds, pages or assets they are made from"));
  }

  void foreign(Path file) {
    issues.add(
        Issue.error(
            file.toString(),
            0,
            "stands where a file of the site should be, and is not ours",
            "Move it away or delete it. " + STOPPED));
  }

  /** A disk that does not do what it should; the first one counts. */
  void failure(IOException reason) {
    failure.compareAndSet(null, reason);
  }

  /**
   * Counts the room that a file of the site takes. An old one gives back its own only when the new
   * one has taken its place.
   */
  void needsFile(long bytes) {
    needed.add((bytes + BLOCK - 1) / BLOCK * BLOCK);
  }

  /**
   * Counts the room that a file takes in lists: claims, daybook and manifest stand side by side.
   */
  void needsLines(int lists, String path) {
    needed.add(lists * (LINE + path.length()));
  }

  /** Whether writing on makes no sense. */
  boolean diskFailed() {
    return failure.get() != null;
  }

  boolean none() {
    return issues.isEmpty() && !diskFailed();
  }

  /** All of them, in the order of their paths; asked when the build has given back its room. */
  List<Issue> list() {
    IOException reason = failure.get();
    if (reason != null) {
      issues.add(describe(reason));
    }
    return issues.stream().distinct().sorted(Comparator.comparing(Issue::toString)).toList();
  }

  private Issue describe(IOException reason) {
    long free = free();
    if (isFull(reason, free)) {
      return Issue.error(
          site.toString(),
          0,
          "the disk is full: this build needs room for "
              + megabytes(needed.sum())
              + " (new and changed files, and its lists of all files), "
              + megabytes(free)
              + " are free",
          "Make room and start again. " + STOPPED);
    }
    return Issue.error(
        site.toString(), 0, "cannot be written: " + text(reason), "See to it. " + STOPPED);
  }

  /** Of a disk that failed after the commit. */
  Issue interrupted(IOException reason) {
    return Issue.error(
        site.toString(),
        0,
        "publishing was interrupted: " + text(reason),
        "Start again: the next build completes it");
  }

  private boolean isFull(IOException reason, long free) {
    String text = String.valueOf(reason.getMessage());
    return text.contains("No space left")
        || text.contains("quota exceeded")
        || text.contains("not enough space")
        || free < needed.sum();
  }

  private long free() {
    try {
      return Files.getFileStore(site).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE; // not known: then it is not the reason given
    }
  }

  private static String megabytes(long bytes) {
    return bytes == Long.MAX_VALUE ? "an unknown number" : (bytes + (1 << 20) - 1 >> 20) + " MB";
  }

  static String text(IOException reason) {
    String message = String.valueOf(reason.getMessage());
    return reason.getClass() == FileSystemException.class || reason.getClass() == IOException.class
        ? message
        : reason.getClass().getSimpleName().replace("Exception", "") + " (" + message + ")";
  }
}
