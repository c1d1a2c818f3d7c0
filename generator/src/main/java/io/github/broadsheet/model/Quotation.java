package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks. An interrupted quotation is one for each part.
 *
 * @param span the words without their marks
 * @param text the words as they stand
 * @param attribution the speaker, where one is found
 * @param found the recogniser
 */
public record Quotation(Span span, String text, @Nullable Attribution attribution, Provenance found)
    implements Mark {}
