package io.github.broadsheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Digests as bytes (FIPS 180-4), where tens of thousands are held at once. */
final class Sha256 {

  private static final int BUFFER = 1 << 16;

  private Sha256() {}

  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /** Of a file, read piece by piece, or null where there is none. */
  static byte @Nullable [] of(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read; (read = in.read(buffer)) >= 0; ) {
        digest.update(buffer, 0, read);
      }
    } catch (NoSuchFileException e) {
      return null;
    }
    return digest.digest();
  }

  /** Whether a file stands there and has that digest. */
  static boolean matches(Path file, byte[] digest) throws IOException {
    return Arrays.equals(of(file), digest);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
