package io.github.broadsheet.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes the published file of a picture in one of its sizes.
 *
 * <p>A picture in its own size stays what it is, bit for bit, but without what cameras and programs
 * noted in it; a smaller one is decoded, turned upright, scaled and encoded anew, in its own
 * format. GIF, WebP and AVIF are published in their own size alone.
 *
 * <p>Safe to share between threads.
 */
public final class PicturePrint {

  private PicturePrint() {}

  /**
   * The bytes of a print. Of a picture whose header was right and whose data cannot be decoded, it
   * is the picture in its own size: browsers forgive more than we do.
   */
  public static byte[] of(Picture picture, PictureSize size) throws IOException {
    byte[] bytes = Files.readAllBytes(picture.file());
    if (!picture.isPrintedWhole(size.width())) {
      try {
        return scaled(picture, size, bytes);
      } catch (IOException | RuntimeException e) {
        return plain(picture, bytes);
      }
    }
    return plain(picture, bytes);
  }

  private static byte[] plain(Picture picture, byte[] bytes) {
    return switch (picture.format()) {
      case JPEG -> JpegFile.withoutMetadata(bytes);
      case PNG -> PngFile.withoutMetadata(bytes);
      case WEBP -> WebpFile.withoutMetadata(bytes);
      case GIF, AVIF -> bytes;
    };
  }

  private static byte[] scaled(Picture picture, PictureSize size, byte[] bytes) throws IOException {
    boolean turned = picture.orientation() >= 5;
    int width = turned ? size.height() : size.width();
    int height = turned ? size.width() : size.height();
    BufferedImage decoded = decoded(picture.format(), bytes, width);
    boolean grey = decoded.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    Pixels pixels = grey && !decoded.getColorModel().hasAlpha() ? grey(decoded) : colour(decoded);
    Pixels upright = pixels.scaledTo(width, height).turned(picture.orientation());
    return PictureEncoder.encode(upright, picture.format(), grey);
  }

  /**
   * The picture, in memory. Of one that is more than twice as wide as wanted only every other pixel
   * is kept, or less: memory stays bounded.
   */
  private static BufferedImage decoded(PictureFormat format, byte[] bytes, int wanted)
      throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    if (!readers.hasNext()) {
      throw new BrokenPicture("is in a format that this Java does not read");
    }
    ImageReader reader = readers.next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      int step = Math.max(1, reader.getWidth(0) / (2 * wanted));
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  /** Java would take grey for light, and brighten it: its samples are taken as they are. */
  private static Pixels grey(BufferedImage image) {
    Raster raster = image.getRaster();
    int[] line = new int[image.getWidth()];
    int[] argb = new int[image.getWidth() * image.getHeight()];
    int bits = image.getColorModel().getComponentSize(0);
    for (int y = 0, at = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, line.length, 1, 0, line);
      for (int sample : line) {
        int value = bits >= 8 ? sample >>> (bits - 8) : sample * 255 / ((1 << bits) - 1);
        argb[at++] = 0xFF000000 | value << 16 | value << 8 | value;
      }
    }
    return new Pixels(image.getWidth(), image.getHeight(), argb);
  }

  private static Pixels colour(BufferedImage image) {
    BufferedImage standard =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    if (image.getColorModel().getColorSpace().isCS_sRGB()) {
      var drawing = standard.createGraphics();
      drawing.drawImage(image, 0, 0, null);
      drawing.dispose();
    } else {
      new ColorConvertOp(null).filter(image, standard);
    }
    int[] argb =
        standard.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new Pixels(image.getWidth(), image.getHeight(), argb);
  }
}
