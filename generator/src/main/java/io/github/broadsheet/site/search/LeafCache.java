package io.github.broadsheet.site.search;

import io.github.broadsheet.model.Checksum;
import java.util.Optional;

/**
 * Where leaves of the index outlive a build, so that one changed article does not mean cutting the
 * words of thirty thousand others again. Start with {@link #none()}. Safe to share between threads.
 */
public interface LeafCache {

  /** The leaf of a key, as it was kept; empty where it is not there. */
  Optional<byte[]> get(Checksum key);

  /** Keeps a leaf; one that cannot be kept will have to be made again. */
  void put(Checksum key, byte[] leaf);

  /** Says that a leaf is still wanted, whether or not this build asks for it. */
  void want(Checksum key);

  /** One that keeps nothing. */
  static LeafCache none() {
    return new LeafCache() {
      @Override
      public Optional<byte[]> get(Checksum key) {
        return Optional.empty();
      }

      @Override
      public void put(Checksum key, byte[] leaf) {
        // There is no next build.
      }

      @Override
      public void want(Checksum key) {
        // There is no next build.
      }
    };
  }
}
