package io.github.broadsheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SeedWatcherTest {

  @TempDir Path seeds;

  private final BlockingQueue<Path> heard = new LinkedBlockingQueue<>();

  @Test
  void newChangedAndDeletedSeedsAreTold() throws Exception {
    Path old = Files.writeString(seeds.resolve("old.txt"), "old");
    try (SeedWatcher watcher = SeedWatcher.watch(List.of(seeds), heard::addAll)) {
      Files.writeString(seeds.resolve("new.txt"), "new");
      await(seeds.resolve("new.txt"));
      Files.delete(old);
      await(old);
      assertThat(watcher).isNotNull();
    }
  }

  @Test
  void seedsInFoldersMadeMeanwhileAreToldToo() throws Exception {
    try (SeedWatcher watcher = SeedWatcher.watch(List.of(seeds), heard::addAll)) {
      Path folder = Files.createDirectories(seeds.resolve("2022/01"));
      Files.writeString(folder.resolve("a.txt"), "a");
      await(folder.resolve("a.txt"));
      Files.writeString(folder.resolve("b.txt"), "b");
      await(folder.resolve("b.txt"));
      assertThat(watcher).isNotNull();
    }
  }

  @Test
  void foldersThatDoNotExistArePassedOver() {
    List<Path> none = new ArrayList<>(List.of(seeds.resolve("templates")));
    try (SeedWatcher watcher = SeedWatcher.watch(none, heard::addAll)) {
      assertThat(watcher).isNotNull();
    }
  }

  private void await(Path file) throws InterruptedException {
    Path next;
    do {
      next = heard.poll(20, TimeUnit.SECONDS);
      assertThat(next).as("waiting for %s", file).isNotNull();
    } while (!file.equals(next));
  }
}
