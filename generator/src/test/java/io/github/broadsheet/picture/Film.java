package io.github.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Makes pictures for tests. */
public final class Film {

  private Film() {}

  /** Red above, blue below, with a green pixel field at the top left. */
  public static BufferedImage flag(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean corner = x < width / 4 && y < height / 4;
        image.setRGB(x, y, corner ? 0x00C000 : y < height / 2 ? 0xC00000 : 0x0000C0);
      }
    }
    return image;
  }

  /** A flag as {@code jpeg} or {@code png}. */
  public static byte[] of(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(flag(width, height), format, out);
    return out.toByteArray();
  }

  /** A JPEG with Exif that says how it was held, and where. */
  static byte[] held(byte[] jpeg, int orientation) {
    byte[] tiff = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return with(jpeg, 0xE1, new String(tiff, StandardCharsets.ISO_8859_1) + "51.5N 0.1W");
  }

  /** A JPEG with a segment more. */
  static byte[] with(byte[] jpeg, int marker, String text) {
    byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write(words.length + 2 >> 8);
    out.write(words.length + 2 & 0xFF);
    out.writeBytes(words);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
