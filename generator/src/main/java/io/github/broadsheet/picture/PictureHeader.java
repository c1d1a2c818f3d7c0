package io.github.broadsheet.picture;

/**
 * What the first bytes of a picture say, without decoding it.
 *
 * @param format its format, by its content
 * @param width pixels, as stored
 * @param height pixels, as stored
 * @param orientation how it is turned before it is shown, 1 to 8 as in Exif 2.32; 1 is not at all
 * @param scalable whether smaller prints of it can be made
 */
record PictureHeader(
    PictureFormat format, int width, int height, int orientation, boolean scalable) {

  PictureHeader {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture has pixels, got " + width + " by " + height);
    }
  }

  /** The header of a picture in any format. */
  static PictureHeader of(byte[] bytes) throws BrokenPicture {
    try {
      if (JpegFile.is(bytes)) {
        return JpegFile.header(bytes);
      }
      if (PngFile.is(bytes)) {
        return PngFile.header(bytes);
      }
      if (GifFile.is(bytes)) {
        return GifFile.header(bytes);
      }
      if (WebpFile.is(bytes)) {
        return WebpFile.header(bytes);
      }
      if (AvifFile.is(bytes)) {
        return AvifFile.header(bytes);
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new BrokenPicture("is damaged: it ends too early or has impossible numbers");
    }
    throw new BrokenPicture("is no picture: its content is neither JPEG, PNG, GIF, WebP nor AVIF");
  }

  /** A picture that is shown as it came. */
  static PictureHeader plain(PictureFormat format, int width, int height) {
    return new PictureHeader(format, width, height, 1, false);
  }
}
