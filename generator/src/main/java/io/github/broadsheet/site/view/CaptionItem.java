package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A caption in a list.
 *
 * @param words the caption, without its credit
 * @param credit the credit, or null
 * @param path where it stands: the article and the anchor
 * @param headline of the article
 * @param when day of the article, or null
 * @param picture the picture, or null where it is not in the archive
 */
public record CaptionItem(
    String words,
    @Nullable CreditView credit,
    String path,
    String headline,
    @Nullable When when,
    @Nullable PictureView picture) {}
