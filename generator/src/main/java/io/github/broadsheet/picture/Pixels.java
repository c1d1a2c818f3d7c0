package io.github.broadsheet.picture;

/**
 * A decoded picture.
 *
 * @param width pixels
 * @param height pixels
 * @param argb eight bits each of opacity, red, green and blue, row by row from the top left; not to
 *     be changed
 */
@SuppressWarnings("ArrayRecordComponent") // megapixels in a list would be too large
record Pixels(int width, int height, int[] argb) {

  private static final int CHANNELS = 4;

  /**
   * The same picture, smaller: each new pixel is the mean of those that it covers, in whole
   * numbers, so that it comes out the same on every machine.
   */
  Pixels scaledTo(int toWidth, int toHeight) {
    if (toWidth == width && toHeight == height) {
      return this;
    }
    int[] scaled = new int[toWidth * toHeight];
    long[] line = new long[toWidth * CHANNELS];
    long[] sums = new long[toWidth * CHANNELS];
    for (int y = 0, to = 0; y < height; y++) {
      scaleLine(y, line, toWidth);
      long top = (long) y * toHeight;
      long bottom = top + toHeight;
      while (to < toHeight && bottom >= (long) (to + 1) * height) {
        long edge = (long) (to + 1) * height;
        add(line, edge - top, sums);
        finish(sums, scaled, to++ * toWidth);
        top = edge;
      }
      if (bottom > top) {
        add(line, bottom - top, sums);
      }
    }
    return new Pixels(toWidth, toHeight, scaled);
  }

  /** A row, narrower: sums of opacity and of colours by opacity, over {@code width} each. */
  private void scaleLine(int y, long[] line, int toWidth) {
    java.util.Arrays.fill(line, 0);
    for (int x = 0, to = 0; x < width; x++) {
      int pixel = argb[y * width + x];
      long left = (long) x * toWidth;
      long right = left + toWidth;
      while (left < right) {
        long edge = Math.min(right, (long) (to + 1) * width);
        addPixel(pixel, edge - left, line, to * CHANNELS);
        left = edge;
        if (edge == (long) (to + 1) * width) {
          to++;
        }
      }
    }
  }

  private static void addPixel(int pixel, long weight, long[] line, int at) {
    long opacity = (pixel >>> 24) * weight;
    line[at] += opacity;
    line[at + 1] += (pixel >> 16 & 0xFF) * opacity;
    line[at + 2] += (pixel >> 8 & 0xFF) * opacity;
    line[at + 3] += (pixel & 0xFF) * opacity;
  }

  private static void add(long[] line, long weight, long[] sums) {
    for (int i = 0; i < line.length; i++) {
      sums[i] += line[i] * weight;
    }
  }

  private void finish(long[] sums, int[] scaled, int at) {
    long covered = (long) width * height;
    for (int i = 0; i < sums.length; i += CHANNELS) {
      long opacity = sums[i];
      if (opacity > 0) {
        long red = (sums[i + 1] + opacity / 2) / opacity;
        long green = (sums[i + 2] + opacity / 2) / opacity;
        long blue = (sums[i + 3] + opacity / 2) / opacity;
        long alpha = (opacity + covered / 2) / covered;
        scaled[at + i / CHANNELS] = (int) (alpha << 24 | red << 16 | green << 8 | blue);
      }
    }
    java.util.Arrays.fill(sums, 0);
  }

  /** The picture as it is shown: turned and mirrored as Exif's orientation says. */
  Pixels turned(int orientation) {
    if (orientation == 1) {
      return this;
    }
    boolean across = orientation >= 5;
    int toWidth = across ? height : width;
    int toHeight = across ? width : height;
    boolean fromRight =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    boolean fromBottom =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    int[] turned = new int[argb.length];
    for (int y = 0, at = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        int fromX = across ? y : x;
        int fromY = across ? x : y;
        turned[at++] =
            argb[
                (fromBottom ? height - 1 - fromY : fromY) * width
                    + (fromRight ? width - 1 - fromX : fromX)];
      }
    }
    return new Pixels(toWidth, toHeight, turned);
  }

  boolean isOpaque() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xFF) {
        return false;
      }
    }
    return true;
  }
}
