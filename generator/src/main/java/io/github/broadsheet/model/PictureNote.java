package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * What the archivist, or the mark-up of a text, says of a picture of an article. Null is "not
 * said".
 *
 * @param file name of a file beside the seed
 * @param caption a caption, for a picture whose caption does not stand in the text
 * @param credit who took or supplied it
 * @param alt what it shows, for those who do not see it
 * @param at of a picture that the mark-up places: where in the manuscript's text the paragraph
 *     begins that it stands over, UTF-16 code units from 0; {@link #ANYWHERE} where the archivist
 *     named it
 */
public record PictureNote(
    String file, @Nullable String caption, @Nullable String credit, @Nullable String alt, int at) {

  /** Nothing places it. */
  public static final int ANYWHERE = -1;

  /** A picture that the archivist names. */
  public PictureNote(
      String file, @Nullable String caption, @Nullable String credit, @Nullable String alt) {
    this(file, caption, credit, alt, ANYWHERE);
  }

  /** Whether the mark-up of the text names it. */
  public boolean isPlaced() {
    return at >= 0;
  }
}
