package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Who is quoted.
 *
 * @param speaker the fullest name of the speaker ({@code Vladimir Putin}), or the words for one
 *     without a name ({@code the foreign ministry})
 * @param surface where the text names the speaker for this quotation ({@code Mr Putin}, {@code
 *     he}); null where a quotation goes on from the paragraph before
 * @param named whether {@code speaker} is the name of a person, place or organisation
 * @param verb the word that introduces the speech ({@code said}), if any
 */
public record Attribution(
    String speaker, @Nullable Span surface, boolean named, @Nullable String verb) {}
