package io.github.broadsheet.write;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

  private final String path;
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

  String path() {
    return path;
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

  /** Writes down a file of which something has become. */
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(path);
    out.writeUTF(fate.name());
    out.write(digest());
    out.writeLong(size);
    out.writeLong(modified);
  }

  /** Reads what was written down. */
  static Entry read(DataInputStream in) throws IOException {
    Entry entry = new Entry(in.readUTF());
    entry.fate = Fate.valueOf(in.readUTF());
    byte[] digest = new byte[Manifest.DIGEST];
    in.readFully(digest);
    entry.digest = digest;
    entry.size = in.readLong();
    entry.modified = in.readLong();
    return entry;
  }
}
