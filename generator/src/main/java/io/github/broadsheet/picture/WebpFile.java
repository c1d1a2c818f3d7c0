package io.github.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The chunks of a WebP file (RFC 9649). */
final class WebpFile {

  private static final int RIFF = 0x46464952;
  private static final int WEBP = 0x50424557;
  private static final int LOSSY = 0x20385056;
  private static final int LOSSLESS = 0x4C385056;
  private static final int EXTENDED = 0x58385056;
  private static final int EXIF = 0x46495845;
  private static final int XMP = 0x20504D58;
  private static final int FIRST = 12;
  private static final int FLAGS_OF_NOTES = 0x0C;

  private WebpFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length > FIRST + 18 && in(bytes).getInt(0) == RIFF && in(bytes).getInt(8) == WEBP;
  }

  static PictureHeader header(byte[] bytes) throws BrokenPicture {
    ByteBuffer in = in(bytes);
    long length = Integer.toUnsignedLong(in.getInt(4)) + 8;
    if (length > bytes.length) {
      throw new BrokenPicture("is damaged: the picture in it is not whole");
    }
    for (int at = FIRST; at + 8 <= length; at = next(in, at)) {
      if (in.getInt(at + 4) < 0 || next(in, at) > length) {
        throw new BrokenPicture("is damaged: it has a chunk that is too long");
      }
    }
    int data = FIRST + 8;
    return switch (in.getInt(FIRST)) {
      case LOSSY ->
          PictureHeader.plain(
              PictureFormat.WEBP, in.getShort(data + 6) & 0x3FFF, in.getShort(data + 8) & 0x3FFF);
      case LOSSLESS -> {
        int bits = in.getInt(data + 1);
        yield PictureHeader.plain(
            PictureFormat.WEBP, (bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
      }
      case EXTENDED ->
          PictureHeader.plain(
              PictureFormat.WEBP,
              (in.getInt(data + 4) & 0xFFFFFF) + 1,
              (in.getInt(data + 6) >>> 8) + 1);
      default -> throw new BrokenPicture("is damaged: it begins with an unknown chunk");
    };
  }

  /** The same picture without Exif and XMP. */
  static byte[] withoutMetadata(byte[] bytes) {
    ByteBuffer in = in(bytes);
    int end = in.getInt(4) + 8;
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, FIRST);
    for (int at = FIRST; at + 8 <= end; ) {
      int next = next(in, at);
      int type = in.getInt(at);
      if (type != EXIF && type != XMP) {
        out.write(bytes, at, next - at);
      }
      at = next;
    }
    byte[] plain = out.toByteArray();
    in(plain).putInt(4, plain.length - 8);
    if (in(plain).getInt(FIRST) == EXTENDED) {
      plain[FIRST + 8] &= (byte) ~FLAGS_OF_NOTES;
    }
    return plain;
  }

  /** Chunks are filled up to even lengths. */
  private static int next(ByteBuffer in, int chunk) {
    int length = in.getInt(chunk + 4);
    return Math.addExact(chunk + 8, length + (length & 1));
  }

  private static ByteBuffer in(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
