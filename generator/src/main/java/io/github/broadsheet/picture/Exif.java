package io.github.broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that must be known of Exif (CIPA DC-008): how the camera was held. */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  private Exif() {}

  /** 1 to 8; 1 where nothing is said, or nothing that can be read. */
  static int orientation(byte[] bytes, int from, int to) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from).slice();
      in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = in.getInt(4);
      int entries = in.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int at = directory + 2 + i * ENTRY;
        if ((in.getShort(at) & 0xFFFF) == ORIENTATION) {
          int value = in.getShort(at + 8);
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return 1;
    }
    return 1;
  }
}
