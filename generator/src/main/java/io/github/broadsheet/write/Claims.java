package io.github.broadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New files that a build is about to write in place, told to the disk before the first byte of
 * each, so that after a kill the next build knows them for ours. Thread-safe.
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

  /** Those of a build that was killed; none where there are none. */
  static Map<String, Claim> read(Path file) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return Map.of();
    }
    Map<String, Claim> claims = new HashMap<>();
    int end = text.lastIndexOf('\n'); // a line cut short was written for a file not yet begun
    if (end > 0) {
      for (String line : text.substring(0, end).split("\n", -1)) {
        readLine(line, claims);
      }
    }
    return claims;
  }

  private static void readLine(String line, Map<String, Claim> claims) {
    String[] parts = line.split(" ", 3);
    if (parts.length < 3 || PortablePath.problem(parts[2]) != null) {
      return;
    }
    try {
      claims.put(parts[2], new Claim(HexFormat.of().parseHex(parts[0]), Long.parseLong(parts[1])));
    } catch (IllegalArgumentException e) {
      // damaged by a power cut: the file is then nobody's, and is left alone
      return;
    }
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
