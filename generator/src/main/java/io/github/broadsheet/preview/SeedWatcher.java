package io.github.broadsheet.preview;

import io.github.broadsheet.model.Issue;
import io.github.broadsheet.model.SiteException;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches folders, at any depth, and tells of changes once they have come to rest.
 *
 * <pre>{@code
 * try (SeedWatcher watcher = SeedWatcher.watch(List.of(seeds), changed -> generateAgain())) { ... }
 * }</pre>
 *
 * <p>Tells one batch after the other, on a thread of its own; what changes meanwhile is in the
 * next.
 */
public final class SeedWatcher implements AutoCloseable {

  /** How long nothing must happen before a batch is told: editors save in several steps. */
  private static final long REST_MILLIS = 150;

  private final WatchService service;
  private final Consumer<List<Path>> listener;
  private final Thread thread;

  private SeedWatcher(WatchService service, Consumer<List<Path>> listener) {
    this.service = service;
    this.listener = listener;
    this.thread = new Thread(this::run, "broadsheet-watcher");
    this.thread.setDaemon(true);
  }

  /**
   * Begins to watch.
   *
   * @param folders what to watch; those that do not exist are passed over
   * @param listener hears of changed files, sorted; a folder stands for changes that were too many
   *     to tell
   * @throws SiteException if the system does not let us watch
   */
  public static SeedWatcher watch(List<Path> folders, Consumer<List<Path>> listener) {
    try {
      SeedWatcher watcher = new SeedWatcher(FileSystems.getDefault().newWatchService(), listener);
      for (Path folder : folders) {
        if (Files.isDirectory(folder)) {
          watcher.register(folder, null);
        }
      }
      watcher.thread.start();
      return watcher;
    } catch (IOException e) {
      throw SiteException.of(
          Issue.error(
              null,
              0,
              "the folders cannot be watched: " + e.getMessage(),
              "Raise the system's limit of watched folders, or preview without watching"));
    }
  }

  /** Watches a folder and those in it; notes the files of one that appeared while we watched. */
  private void register(Path top, @Nullable Set<Path> appeared) throws IOException {
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (appeared != null) {
              appeared.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Set<Path> changed = new TreeSet<>();
        note(service.take(), changed);
        for (WatchKey key; (key = service.poll(REST_MILLIS, TimeUnit.MILLISECONDS)) != null; ) {
          note(key, changed);
        }
        if (!changed.isEmpty()) {
          listener.accept(List.copyOf(changed));
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void note(WatchKey key, Set<Path> changed) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        noteFile(folder.resolve(name), changed);
      } else {
        changed.add(folder); // overflow
      }
    }
    key.reset();
  }

  private void noteFile(Path file, Set<Path> changed) {
    if (!Files.isDirectory(file)) {
      changed.add(file);
      return;
    }
    try {
      register(file, changed);
    } catch (IOException e) {
      changed.add(file); // cannot be watched, but can be read again
    }
  }

  /** Stops watching. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      service.close();
    } catch (IOException e) {
      return; // nothing is left to be done about it
    }
  }
}
