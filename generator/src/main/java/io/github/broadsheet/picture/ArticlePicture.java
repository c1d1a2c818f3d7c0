package io.github.broadsheet.picture;

import org.jspecify.annotations.Nullable;

/**
 * A picture of an article.
 *
 * @param picture the picture
 * @param number which caption of the text belongs to it, from 1; or 0 for a picture that stands by
 *     itself
 * @param caption the archivist's caption, or null
 * @param credit the archivist's credit, or null
 * @param alt what the picture shows, for those who do not see it, or null
 */
public record ArticlePicture(
    Picture picture,
    int number,
    @Nullable String caption,
    @Nullable String credit,
    @Nullable String alt) {}
