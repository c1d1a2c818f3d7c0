package io.github.broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The head of a GIF file (GIF89a). */
final class GifFile {

  private static final int TRAILER = 0x3B;

  private GifFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 6 && bytes[0] == 'G' && bytes[1] == 'I' && bytes[2] == 'F';
  }

  static PictureHeader header(byte[] bytes) throws BrokenPicture {
    int last = bytes.length - 1;
    while (last > 0 && bytes[last] == 0) {
      last--;
    }
    if (bytes[last] != TRAILER) {
      throw new BrokenPicture("is damaged: the picture in it is not whole");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return PictureHeader.plain(PictureFormat.GIF, in.getShort(6) & 0xFFFF, in.getShort(8) & 0xFFFF);
  }
}
