package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A quotation in a list.
 *
 * @param words the words, without marks
 * @param fragment whether they begin within a sentence of the speaker
 * @param speaker who says them, or null
 * @param speakerPath the page of the speaker, or null
 * @param path where they stand: the article and the anchor
 * @param headline of the article
 * @param when day of the article, or null
 */
public record QuoteItem(
    String words,
    boolean fragment,
    @Nullable String speaker,
    @Nullable String speakerPath,
    String path,
    String headline,
    @Nullable When when) {}
