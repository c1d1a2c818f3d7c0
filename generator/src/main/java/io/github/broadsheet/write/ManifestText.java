package io.github.broadsheet.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A manifest as it stands in its file, one line a file of the site: 64 hexadecimal digits of its
 * SHA-256, two spaces, its path. A large site's is read at every build, so digits and line ends are
 * looked at as bytes, and only paths become texts.
 */
final class ManifestText {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** What each character of ASCII counts as a digit; -1 for one that is none. */
  private static final byte[] VALUES = values();

  /** Where the path begins in its line. */
  private static final int PATH = 2 * Manifest.DIGEST + 2;

  /** Bytes that are written at once. */
  private static final int PART = 1 << 16;

  private ManifestText() {}

  /** Takes what is a line, and passes over what is none. */
  static Manifest read(byte[] text) {
    ManifestDraft draft = new ManifestDraft(lines(text));
    byte[] digest = new byte[Manifest.DIGEST];
    int from = 0;
    while (from < text.length) {
      int to = endOfLine(text, from);
      int end = to > from && text[to - 1] == '\r' ? to - 1 : to;
      if (end - from > PATH && isDigest(text, from, digest)) {
        String path = new String(text, from + PATH, end - from - PATH, StandardCharsets.UTF_8);
        if (PortablePath.problem(path) == null) {
          draft.add(path, digest, 0);
        }
      }
      from = to + 1;
    }
    return draft.manifest();
  }

  private static int lines(byte[] text) {
    int lines = 0;
    for (int at = 0; at < text.length; at = endOfLine(text, at) + 1) {
      lines++;
    }
    return lines;
  }

  private static int endOfLine(byte[] text, int from) {
    int to = from;
    while (to < text.length && text[to] != '\n') {
      to++;
    }
    return to;
  }

  /** Whether a line begins with a digest and two spaces; it is then put into {@code digest}. */
  private static boolean isDigest(byte[] text, int from, byte[] digest) {
    int at = from;
    for (int i = 0; i < Manifest.DIGEST; i++) {
      int high = value(text[at++]);
      int low = value(text[at++]);
      if (high < 0 || low < 0) {
        return false;
      }
      digest[i] = (byte) (high << 4 | low);
    }
    return text[at] == ' ' && text[at + 1] == ' ';
  }

  private static int value(byte character) {
    return character < 0 ? -1 : VALUES[character];
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (byte value = 0; value < DIGITS.length; value++) {
      values[DIGITS[value]] = value;
      values[Character.toUpperCase((char) DIGITS[value])] = value;
    }
    return values;
  }

  /** Writes all lines, in parts, as all at once may be more than should be held. */
  static void write(Manifest manifest, FileOperations.Appending out) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
    byte[] start = new byte[PATH];
    Arrays.fill(start, (byte) ' ');
    for (int line = 0; line < manifest.size(); line++) {
      putDigits(manifest.digestAt(line), start);
      part.writeBytes(start);
      part.writeBytes(manifest.path(line).getBytes(StandardCharsets.UTF_8));
      part.write('\n');
      if (part.size() > PART - 512) {
        out.append(part.toByteArray());
        part.reset();
      }
    }
    out.append(part.toByteArray());
  }

  private static void putDigits(byte[] digest, byte[] text) {
    for (int i = 0; i < digest.length; i++) {
      text[2 * i] = DIGITS[digest[i] >> 4 & 0xf];
      text[2 * i + 1] = DIGITS[digest[i] & 0xf];
    }
  }
}
