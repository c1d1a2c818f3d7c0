package io.github.broadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * New files that a build is about to write in place, told to the disk before the first byte of
 * each, so that after a kill the next build knows them for ours, by its {@link EarlierClaims}.
 * Thread-safe.
 *
 * <p>One line a file: SHA-256, length in bytes, path.
 */
final class Claims implements Closeable {

  /**
   * What a claimed file was to become.
   *
   * @param sha256 digest of the whole file
   * @param length bytes of the whole file
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Claim(byte[] sha256, long length) {

    /** Of a line, without its path; null where it is none. */
    static @Nullable Claim read(String text) {
      int space = text.indexOf(' ');
      try {
        byte[] sha256 = HexFormat.of().parseHex(text, 0, Math.max(0, space));
        return new Claim(sha256, Long.parseLong(text.substring(space + 1)));
      } catch (IllegalArgumentException e) {
        return null;
      }
    }

    /** Whether what stands there is this claim's file, whole or cut short. */
    boolean covers(Path file) throws IOException {
      return Files.size(file) < length || Sha256.matches(file, sha256);
    }
  }

  private final FileOperations files;
  private final Path file;
  private FileOperations.@Nullable Appending out;

  Claims(FileOperations files, Path file) {
    this.files = files;
    this.file = file;
  }

  /** Says that a file is about to be made. */
  synchronized void add(String path, Claim claim) throws IOException {
    if (out == null) {
      out = files.append(file);
      out.append(new byte[] {'\n'}); // ends a line that was cut short when a build was killed
    }
    String line = HexFormat.of().formatHex(claim.sha256()) + " " + claim.length() + " " + path;
    out.append((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  /** Whether a file's bytes are the beginning of those that were to be written. */
  static boolean isBeginning(byte[] found, byte[] whole) {
    return found.length <= whole.length
        && Arrays.equals(found, 0, found.length, whole, 0, found.length);
  }
}
