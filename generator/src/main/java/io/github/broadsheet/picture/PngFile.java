package io.github.broadsheet.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG file (ISO/IEC 15948, W3C PNG third edition). */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int FIRST = 8;
  private static final int FRAME = 12;
  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;

  /** eXIf, iTXt, tEXt, tIME, zTXt: said by cameras and programs, not seen. */
  private static final Set<Integer> NOTES =
      Set.of(0x65584966, 0x69545874, 0x74455874, 0x74494D45, 0x7A545874);

  private PngFile() {}

  static boolean is(byte[] bytes) {
    return bytes.length > FIRST
        && ByteBuffer.wrap(bytes, 0, FIRST).equals(ByteBuffer.wrap(SIGNATURE));
  }

  static PictureHeader header(byte[] bytes) throws BrokenPicture {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt(FIRST + 4) != HEADER) {
      throw new BrokenPicture("is damaged: it does not begin with its measures");
    }
    for (int at = FIRST; in.getInt(at + 4) != END; at += FRAME + in.getInt(at)) {
      CRC32 sum = new CRC32();
      sum.update(bytes, at + 4, in.getInt(at) + 4);
      if ((int) sum.getValue() != in.getInt(at + 8 + in.getInt(at))) {
        throw new BrokenPicture("is damaged: its check sums are wrong");
      }
    }
    return new PictureHeader(
        PictureFormat.PNG, in.getInt(FIRST + 8), in.getInt(FIRST + 12), 1, true);
  }

  /** The same picture without notes and what stands behind its end. */
  static byte[] withoutMetadata(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, FIRST);
    for (int at = FIRST; ; at += FRAME + in.getInt(at)) {
      int type = in.getInt(at + 4);
      if (!NOTES.contains(type)) {
        out.write(bytes, at, FRAME + in.getInt(at));
      }
      if (type == END) {
        return out.toByteArray();
      }
    }
  }
}
