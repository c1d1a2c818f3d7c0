package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every file of a site that is ours, with its SHA-256; start with {@link #read}.
 *
 * <p>It stands in the site itself as {@value #FILE}, one line a file, sorted: the digest, two
 * spaces, the path. This is the format of BagIt payload manifests (RFC 8493, section 2.1.3) and of
 * {@code sha256sum --check}. It holds no time and no size, so it survives version control and
 * copies. Immutable and kept small in memory: 32 bytes a file beside the path.
 */
public final class Manifest {

  /** Its name in the site. */
  public static final String FILE = "manifest-sha256.txt";

  /** Bytes of a SHA-256. */
  static final int DIGEST = 32;

  private static final Manifest NONE = new Manifest(new String[0], new byte[0]);

  private final String[] paths;
  private final byte[] digests;
  private @Nullable Fingerprint fingerprint;
  private volatile @Nullable PathIndex index;

  /**
   * Of lines that are in order; {@link ManifestDraft} sees to that.
   *
   * @param digests 32 bytes a line
   */
  Manifest(String[] paths, byte[] digests) {
    this.paths = paths;
    this.digests = digests;
  }

  /** Of a folder in which nothing is ours. */
  public static Manifest none() {
    return NONE;
  }

  /** The manifest of a site; {@link #none()} where there is none. */
  public static Manifest ofSite(Path site) throws IOException {
    return read(site.resolve(FILE));
  }

  /**
   * Reads one. A line that is none (marks of a merge conflict, a path that leaves the site) is
   * passed over: the file it may have meant is then no longer known to be ours, and left alone.
   */
  static Manifest read(Path file) throws IOException {
    try {
      return ManifestText.read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return NONE;
    }
  }

  /** Stands for every path and digest. */
  public Fingerprint fingerprint() {
    Fingerprint known = fingerprint;
    if (known == null) {
      Checksum.Sum sum = Checksum.sum();
      for (String path : paths) {
        sum.add(path);
      }
      LongBuffer words = ByteBuffer.wrap(digests).asLongBuffer();
      while (words.hasRemaining()) {
        sum.add(words.get());
      }
      known = Fingerprint.of(sum.checksum().hex());
      fingerprint = known;
    }
    return known;
  }

  /** The paths, sorted. */
  public List<String> paths() {
    return Collections.unmodifiableList(Arrays.asList(paths));
  }

  /** The path in a line. */
  public String path(int line) {
    return paths[line];
  }

  /** Number of files. */
  public int size() {
    return paths.length;
  }

  /** Whether that file is ours. Made to be asked of a few files, for which it needs no index. */
  public boolean contains(String path) {
    return Arrays.binarySearch(paths, path) >= 0;
  }

  /** Number of the line of a path; negative where it is not ours. Made to be asked of all files. */
  public int line(String path) {
    PathIndex known = index;
    return (known == null ? indexed() : known).line(path);
  }

  private synchronized PathIndex indexed() {
    PathIndex known = index;
    if (known == null) {
      known = PathIndex.of(paths);
      index = known;
    }
    return known;
  }

  /** The SHA-256 with which a file was published, 32 bytes, or null where it is not ours. */
  byte @Nullable [] digest(String path) {
    int at = Arrays.binarySearch(paths, path);
    return at < 0 ? null : digestAt(at);
  }

  byte[] digestAt(int line) {
    return Arrays.copyOfRange(digests, line * DIGEST, (line + 1) * DIGEST);
  }

  /** Whether a line's digest is that of a line of another manifest. */
  boolean isSameFile(int line, Manifest other, int otherLine) {
    return Arrays.equals(
        digests,
        line * DIGEST,
        (line + 1) * DIGEST,
        other.digests,
        otherLine * DIGEST,
        (otherLine + 1) * DIGEST);
  }

  boolean sameAs(Manifest other) {
    return Arrays.equals(paths, other.paths) && Arrays.equals(digests, other.digests);
  }
}
