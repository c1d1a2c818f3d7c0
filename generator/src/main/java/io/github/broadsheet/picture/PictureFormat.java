package io.github.broadsheet.picture;

/** A format of pictures that browsers show and that cannot hold scripts. */
public enum PictureFormat {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png"),
  GIF("gif", "image/gif"),
  WEBP("webp", "image/webp"),
  AVIF("avif", "image/avif");

  private final String ending;
  private final String mediaType;

  PictureFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of file names, without the full stop. */
  public String ending() {
    return ending;
  }

  /** As in HTTP. */
  public String mediaType() {
    return mediaType;
  }
}
