package io.github.broadsheet.write;

import java.util.Arrays;

/** Digests that are told apart by a number, for tests that do not care of which bytes they are. */
final class Digests {

  private Digests() {}

  static byte[] digest(int number) {
    byte[] digest = new byte[Manifest.DIGEST];
    Arrays.fill(digest, (byte) number);
    return digest;
  }
}
