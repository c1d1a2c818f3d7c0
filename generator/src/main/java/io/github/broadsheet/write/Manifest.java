package io.github.broadsheet.write;

import io.github.broadsheet.model.Checksum;
import io.github.broadsheet.model.Fingerprint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int DIGEST = 32;
  private static final int DIGITS = 2 * DIGEST;
  private static final HexFormat HEX = HexFormat.of();
  private static final Manifest NONE = new Manifest(new String[0], new byte[0]);

  private final String[] paths;
  private final byte[] digests;
  private @Nullable Fingerprint fingerprint;

  private Manifest(String[] paths, byte[] digests) {
    this.paths = paths;
    this.digests = digests;
  }

  /** Of a folder in which nothing is ours. */
  public static Manifest none() {
    return NONE;
  }

  /** Of these files. */
  static Manifest of(Map<String, byte[]> digestByPath) {
    String[] paths = digestByPath.keySet().toArray(String[]::new);
    Arrays.parallelSort(paths);
    byte[] digests = new byte[paths.length * DIGEST];
    for (int i = 0; i < paths.length; i++) {
      byte[] digest = digestByPath.getOrDefault(paths[i], new byte[DIGEST]);
      System.arraycopy(digest, 0, digests, i * DIGEST, DIGEST);
    }
    return new Manifest(paths, digests);
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
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return NONE;
    }
    Map<String, byte[]> lines = new LinkedHashMap<>();
    int from = 0;
    while (from < bytes.length) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
      readLine(bytes, from, end, lines);
      from = to + 1;
    }
    return of(lines);
  }

  private static void readLine(byte[] bytes, int from, int to, Map<String, byte[]> lines) {
    if (to - from <= DIGITS + 2 || bytes[from + DIGITS] != ' ' || bytes[from + DIGITS + 1] != ' ') {
      return;
    }
    String path =
        new String(bytes, from + DIGITS + 2, to - from - DIGITS - 2, StandardCharsets.UTF_8);
    byte[] digest = digest(bytes, from);
    if (digest != null && PortablePath.problem(path) == null) {
      lines.put(path, digest);
    }
  }

  private static byte @Nullable [] digest(byte[] text, int from) {
    byte[] digest = new byte[DIGEST];
    for (int i = 0; i < DIGEST; i++) {
      int high = Character.digit(text[from + 2 * i], 16);
      int low = Character.digit(text[from + 2 * i + 1], 16);
      if (high < 0 || low < 0) {
        return null;
      }
      digest[i] = (byte) (high << 4 | low);
    }
    return digest;
  }

  /** As it stands in the file. */
  byte[] bytes() {
    StringBuilder out = new StringBuilder(paths.length * 120);
    for (int i = 0; i < paths.length; i++) {
      for (int at = i * DIGEST; at < (i + 1) * DIGEST; at++) {
        out.append(HEX.toHighHexDigit(digests[at])).append(HEX.toLowHexDigit(digests[at]));
      }
      out.append("  ").append(paths[i]).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
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

  /** Number of files. */
  public int size() {
    return paths.length;
  }

  /** Whether that file is ours. */
  public boolean contains(String path) {
    return indexOf(path) >= 0;
  }

  /** Place of a path in the order of the lines; negative where it is not ours. */
  int indexOf(String path) {
    return Arrays.binarySearch(paths, path);
  }

  /** The SHA-256 with which a file was published, 32 bytes, or null where it is not ours. */
  byte @Nullable [] digest(String path) {
    int at = indexOf(path);
    return at < 0 ? null : digestAt(at);
  }

  byte[] digestAt(int line) {
    return Arrays.copyOfRange(digests, line * DIGEST, (line + 1) * DIGEST);
  }

  /** Whether a file was published with that SHA-256. */
  boolean has(String path, byte[] digest) {
    int at = indexOf(path);
    return at >= 0
        && Arrays.equals(digests, at * DIGEST, (at + 1) * DIGEST, digest, 0, digest.length);
  }

  boolean sameAs(Manifest other) {
    return Arrays.equals(paths, other.paths) && Arrays.equals(digests, other.digests);
  }
}
