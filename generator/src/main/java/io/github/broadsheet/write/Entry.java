package io.github.broadsheet.write;

import org.jspecify.annotations.Nullable;

/** A file of the site that is being made. Filled by the one thread that writes it. */
final class Entry {

  /** What this build has done to a file so far. */
  enum Fate {
    /** Nothing yet, or nothing that worked. */
    PENDING,
    /** It was right as it stood. */
    UNCHANGED,
    /** It is new, and stands where it belongs. */
    CREATED,
    /** Its new bytes wait in the staging. */
    STAGED
  }

  final String path;
  private Fate fate = Fate.PENDING;
  private byte @Nullable [] digest;
  private long size = Stamps.UNKNOWN.size();
  private long modified;

  Entry(String path) {
    this.path = path;
  }

  void set(Fate done, byte[] sha256, Stamps.Stamp stamp) {
    fate = done;
    digest = sha256;
    size = stamp.size();
    modified = stamp.modified();
  }

  Fate fate() {
    return fate;
  }

  /** SHA-256 of the bytes it has, or will have. */
  byte[] digest() {
    if (digest == null) {
      throw new IllegalStateException(path + " was never written");
    }
    return digest;
  }

  Stamps.Stamp stamp() {
    return new Stamps.Stamp(size, modified);
  }
}
