package io.github.broadsheet.build;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.site.search.LeafCache;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Leaves of the search's index in a log of the build cache. Thread-safe. */
final class LeavesInLog implements LeafCache, Closeable {

  private final LogStore store;

  private LeavesInLog(LogStore store) {
    this.store = store;
  }

  /**
   * Opens the cache in a folder, which is made if it is missing.
   *
   * @param rules fingerprint of all that makes leaves of articles
   */
  static LeavesInLog open(Path folder, Fingerprint rules) throws IOException {
    Fingerprint format = Fingerprint.of("leaves", rules.hex());
    return new LeavesInLog(LogStore.open(folder.resolve("leaves.log"), format));
  }

  @Override
  public Optional<byte[]> get(Checksum key) {
    try {
      return store.get(key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(Checksum key, byte[] leaf) {
    try {
      store.put(key, leaf);
    } catch (IOException e) {
      return; // as on a full disk, of which the site's own files will tell
    }
  }

  @Override
  public void want(Checksum key) {
    store.contains(key);
  }

  /** Says that the build went well: what nobody wanted may be dropped on closing. */
  void sweep() {
    store.sweep();
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
