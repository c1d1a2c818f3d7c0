package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * What the archivist says of a picture of an article. Null is "not said".
 *
 * @param file name of a file beside the seed
 * @param caption a caption, for a picture whose caption does not stand in the text
 * @param credit who took or supplied it
 * @param alt what it shows, for those who do not see it
 */
public record PictureNote(
    String file, @Nullable String caption, @Nullable String credit, @Nullable String alt) {}
