package io.github.broadsheet.picture;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what must be known of a picture before pages are planned: its header, whether it is whole,
 * and its digest. It is decoded later, and only when a print of it is due.
 *
 * <p>Never throws for what a file holds. Safe to share between threads.
 */
public final class PictureReader {

  /** Bytes of the largest file. */
  static final int LARGEST = 50 * 1024 * 1024;

  /** Pixels of the largest picture: what is small as a file may be too large for any memory. */
  static final int MOST_PIXELS = 64_000_000;

  private static final int FIRST_TURNED = 5;

  private PictureReader() {}

  /**
   * Reads a picture.
   *
   * @param name the file, as the user knows it
   * @param issues hears why there is none
   */
  public static Optional<Picture> read(String name, Path file, Consumer<Issue> issues) {
    try {
      long length = Files.size(file);
      if (length > LARGEST) {
        throw new BrokenPicture(
            String.format(Locale.ROOT, "has %,d bytes; the limit is %,d", length, LARGEST));
      }
      return Optional.of(read(name, file, Files.readAllBytes(file)));
    } catch (BrokenPicture e) {
      issues.accept(problem(name, e.getMessage() + ""));
    } catch (IOException e) {
      issues.accept(problem(name, "cannot be read: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static Picture read(String name, Path file, byte[] bytes) throws BrokenPicture {
    PictureHeader header = PictureHeader.of(bytes);
    if ((long) header.width() * header.height() > MOST_PIXELS) {
      throw new BrokenPicture(
          String.format(
              Locale.ROOT,
              "has %,d by %,d pixels; the limit is %,d in all",
              header.width(),
              header.height(),
              MOST_PIXELS));
    }
    boolean turned = header.scalable() && header.orientation() >= FIRST_TURNED;
    return new Picture(
        name,
        file,
        Fingerprint.of(bytes),
        header.format(),
        turned ? header.height() : header.width(),
        turned ? header.width() : header.height(),
        header.scalable() ? header.orientation() : 1,
        header.scalable());
  }

  private static Issue problem(String name, String what) {
    return Issue.error(
        name,
        0,
        what + ", and is left out; its article is published without it",
        "Save it anew as JPEG or PNG, at most 64 megapixels");
  }
}
