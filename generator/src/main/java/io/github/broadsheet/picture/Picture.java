package io.github.broadsheet.picture;

import io.github.broadsheet.model.Fingerprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A picture of the archive: what is known of it without decoding it.
 *
 * @param name path relative to the seeds folder, with {@code /}
 * @param file where it is
 * @param digest stands for its bytes
 * @param format its format, by its content
 * @param width pixels, as shown
 * @param height pixels, as shown
 * @param orientation how it is turned before it is shown, as in Exif: 1 to 8
 * @param scalable whether smaller prints of it can be made
 */
public record Picture(
    String name,
    Path file,
    Fingerprint digest,
    PictureFormat format,
    int width,
    int height,
    int orientation,
    boolean scalable) {

  /** Pixels of the widest picture that is published. */
  public static final int WIDEST = 2_000;

  private static final int[] WIDTHS = {360, 720, 1440};

  /** All prints that are published of it, smallest first: one at least. */
  public List<PictureSize> sizes() {
    List<PictureSize> sizes = new ArrayList<>();
    int own = scalable ? Math.min(width, WIDEST) : width;
    if (scalable) {
      for (int smaller : WIDTHS) {
        if (smaller * 6 <= own * 5) {
          sizes.add(size(smaller));
        }
      }
    }
    sizes.add(size(own));
    return sizes;
  }

  /** Whether it is published as it came, but for what cameras noted in it. */
  boolean isPrintedWhole(int ofWidth) {
    return !scalable || ofWidth == width && orientation == 1;
  }

  private PictureSize size(int ofWidth) {
    int ofHeight = Math.max(1, (int) (((long) height * ofWidth + width / 2) / width));
    String start = digest.brief(16);
    String path =
        "pictures/" + digest.brief(2) + "/" + start + "-" + ofWidth + "." + format.ending();
    return new PictureSize(path, ofWidth, ofHeight);
  }

  /** All that its prints depend on; where the file lies on this machine is no part of it. */
  @Override
  public String toString() {
    return String.join(
        " ",
        name,
        digest.hex(),
        format.name(),
        width + "x" + height,
        Integer.toString(orientation),
        Boolean.toString(scalable));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && toString().equals(picture.toString());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, digest);
  }
}
