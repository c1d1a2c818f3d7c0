package io.github.broadsheet.build;

import io.github.broadsheet.model.Fingerprint;
import io.github.broadsheet.picture.Picture;
import io.github.broadsheet.picture.PictureFormat;
import java.nio.file.Path;
import java.util.Optional;

/** What is known of pictures, as bytes and back. Pure functions. */
final class PictureCodec {

  private PictureCodec() {}

  static byte[] encode(Picture picture) {
    ArticleCacheOutput out = new ArticleCacheOutput();
    out.text(picture.digest().hex());
    out.text(picture.format().name());
    out.number(picture.width());
    out.number(picture.height());
    out.number(picture.orientation());
    out.flag(picture.scalable());
    return out.bytes();
  }

  /** The picture; none for bytes that are not one. */
  static Optional<Picture> decode(byte[] record, String name, Path file) {
    try {
      ArticleCacheInput in = new ArticleCacheInput(record);
      return Optional.of(
          new Picture(
              name,
              file,
              new Fingerprint(in.text()),
              PictureFormat.valueOf(in.text()),
              in.number(),
              in.number(),
              in.number(),
              in.flag()));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
