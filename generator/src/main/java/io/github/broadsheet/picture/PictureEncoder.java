package io.github.broadsheet.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels as JPEG or PNG, with nothing beside them. */
final class PictureEncoder {

  private static final float QUALITY = 0.82f;

  private PictureEncoder() {}

  static byte[] encode(Pixels pixels, PictureFormat format, boolean grey) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (format == PictureFormat.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(image(pixels, format, grey), null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage image(Pixels pixels, PictureFormat format, boolean grey) {
    int width = pixels.width();
    boolean opaque = format == PictureFormat.JPEG || pixels.isOpaque();
    if (grey && opaque) {
      BufferedImage image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
      int[] samples = new int[pixels.argb().length];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = pixels.argb()[i] & 0xFF;
      }
      image.getRaster().setSamples(0, 0, width, pixels.height(), 0, samples);
      return image;
    }
    BufferedImage image =
        new BufferedImage(
            width,
            pixels.height(),
            opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, pixels.height(), pixels.argb(), 0, width);
    return image;
  }
}
