package io.github.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** The segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegFile {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private JpegFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 3
        && u8(bytes, 0) == 0xFF
        && u8(bytes, 1) == START
        && u8(bytes, 2) == 0xFF;
  }

  static PictureHeader header(byte[] bytes) throws BrokenPicture {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int orientation = 1;
    PictureHeader frame = null;
    int at = 2;
    while (true) {
      at = marker(bytes, at);
      int marker = u8(bytes, at++);
      if (marker == SCAN) {
        break;
      }
      int length = in.getShort(at) & 0xFFFF;
      if (isFrame(marker)) {
        int height = in.getShort(at + 3) & 0xFFFF;
        int width = in.getShort(at + 5) & 0xFFFF;
        int components = u8(bytes, at + 7);
        boolean scalable = u8(bytes, at + 2) == 8 && (components == 1 || components == 3);
        frame = new PictureHeader(PictureFormat.JPEG, width, height, 1, scalable);
      } else if (marker == APP1 && startsWith(bytes, at + 2, EXIF)) {
        orientation = Exif.orientation(bytes, at + 2 + EXIF.length, at + length);
      }
      at += length;
    }
    if (frame == null || !isWhole(bytes, at)) {
      throw new BrokenPicture("is damaged: the picture in it is not whole");
    }
    return new PictureHeader(
        frame.format(), frame.width(), frame.height(), orientation, frame.scalable());
  }

  /**
   * The same picture without place, time, camera and whatever else was noted in it (Exif, XMP,
   * IPTC, comments); its colours keep their profile.
   */
  static byte[] withoutMetadata(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, 2);
    int at = 2;
    while (true) {
      int start = marker(bytes, at);
      int marker = u8(bytes, start);
      if (marker == SCAN) {
        out.write(0xFF);
        out.write(bytes, start, lastEnd(bytes) + 1 - start);
        return out.toByteArray();
      }
      int end = start + 1 + (ByteBuffer.wrap(bytes).getShort(start + 1) & 0xFFFF);
      if (isKept(marker)) {
        out.write(0xFF);
        out.write(bytes, start, end - start);
      }
      at = end;
    }
  }

  private static boolean isKept(int marker) {
    boolean note = marker >= APP0 && marker <= APP15 || marker == COMMENT;
    return !note || marker == APP0 || marker == APP2 || marker == APP14;
  }

  /** Where the next marker's own byte is. */
  private static int marker(byte[] bytes, int from) {
    int at = from;
    if (u8(bytes, at) != 0xFF) {
      throw new IllegalArgumentException("no marker at " + at);
    }
    while (u8(bytes, at) == 0xFF) {
      at++;
    }
    if (u8(bytes, at) == END || u8(bytes, at) == START || u8(bytes, at) < 0xC0) {
      throw new IllegalArgumentException("unexpected marker at " + at);
    }
    return at;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Whether the mark of the end stands after the beginning of the scan. */
  private static boolean isWhole(byte[] bytes, int scan) {
    return lastEnd(bytes) > scan;
  }

  /** Where the last mark of the end ends; phones put files of their own behind it. */
  private static int lastEnd(byte[] bytes) {
    for (int i = bytes.length - 1; i > 0; i--) {
      if (u8(bytes, i) == END && u8(bytes, i - 1) == 0xFF) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (bytes[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static int u8(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }
}
