package io.github.broadsheet.picture;

import java.nio.ByteBuffer;

/** The boxes of an AVIF file (ISO/IEC 23008-12) that say how large its picture is. */
final class AvifFile {

  private static final int FILE_TYPE = 0x66747970;
  private static final int AVIF = 0x61766966;
  private static final int META = 0x6D657461;
  private static final int PROPERTIES = 0x69707270;
  private static final int CONTAINER = 0x6970636F;
  private static final int EXTENTS = 0x69737065;

  private AvifFile() {}

  static boolean is(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return bytes.length > 16 && in.getInt(4) == FILE_TYPE && in.getInt(8) == AVIF;
  }

  /** The largest picture of the file: smaller ones are tiles and thumbnails of it. */
  static PictureHeader header(byte[] bytes) throws BrokenPicture {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int at = 0;
    for (long size; at < bytes.length; at = Math.toIntExact(at + size)) {
      size = Integer.toUnsignedLong(in.getInt(at));
      if (size < 8 || at + size > bytes.length) {
        throw new BrokenPicture("is damaged: the picture in it is not whole");
      }
      if (in.getInt(at + 4) == META) {
        int properties = box(in, at + 12, (int) (at + size), PROPERTIES);
        int container = box(in, properties + 8, end(in, properties), CONTAINER);
        return largest(in, container);
      }
    }
    throw new BrokenPicture("is damaged: it does not say how large it is");
  }

  private static PictureHeader largest(ByteBuffer in, int container) throws BrokenPicture {
    int width = 0;
    int height = 0;
    for (int at = container + 8; at < end(in, container); at = end(in, at)) {
      if (in.getInt(at + 4) == EXTENTS
          && (long) in.getInt(at + 12) * in.getInt(at + 16) > (long) width * height) {
        width = in.getInt(at + 12);
        height = in.getInt(at + 16);
      }
    }
    return PictureHeader.plain(PictureFormat.AVIF, width, height);
  }

  private static int box(ByteBuffer in, int from, int to, int type) throws BrokenPicture {
    for (int at = from; at < to; at = end(in, at)) {
      if (in.getInt(at + 4) == type) {
        return at;
      }
    }
    throw new BrokenPicture("is damaged: it does not say how large it is");
  }

  private static int end(ByteBuffer in, int box) throws BrokenPicture {
    int size = in.getInt(box);
    if (size < 8) {
      throw new BrokenPicture("is damaged: it has a box of no size");
    }
    return Math.addExact(box, size);
  }
}
