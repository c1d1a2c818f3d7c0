package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.parse.block.Habits;
import io.github.broadsheet.parse.block.SharedLine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What folders have taught in earlier builds, by what is known of the articles that were looked at:
 * while those stay as they are, none of them has to be read. Thread-safe.
 */
final class HabitCache implements Closeable {

  /** Changes with every change of the format. */
  private static final int VERSION = 1;

  private final LogStore store;

  private HabitCache(LogStore store) {
    this.store = store;
  }

  /**
   * Opens the cache in a folder, which is made if it is missing.
   *
   * @param rules fingerprint of all that makes habits of articles
   */
  static HabitCache open(Path folder, Fingerprint rules) throws IOException {
    Fingerprint format = Fingerprint.of("habits", Integer.toString(VERSION), rules.hex());
    return new HabitCache(LogStore.open(folder.resolve("habits.log"), format));
  }

  /** What these articles have taught, if it is kept. */
  Optional<Habits> get(Checksum articles) {
    try {
      return store.get(articles).flatMap(HabitCache::decode);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps what articles have taught; what cannot be kept will have to be learned again. */
  void put(Checksum articles, Habits habits) {
    ArticleCacheOutput out = new ArticleCacheOutput();
    out.list(
        habits.lines(),
        line -> {
          out.text(line.text());
          out.number(line.articles());
          out.number(line.of());
          out.flag(line.isLeftover());
        });
    try {
      store.put(articles, out.bytes());
    } catch (IOException e) {
      return; // as on a full disk, of which the site's own files will tell
    }
  }

  private static Optional<Habits> decode(byte[] record) {
    try {
      ArticleCacheInput in = new ArticleCacheInput(record);
      return Optional.of(
          Habits.of(in.list(() -> new SharedLine(in.text(), in.number(), in.number(), in.flag()))));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Says that the build went well: what nobody asked for may be dropped on closing. */
  void sweep() {
    store.sweep();
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
