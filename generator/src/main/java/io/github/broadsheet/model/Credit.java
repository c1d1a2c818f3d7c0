package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * Who took or supplied a picture: {@code PHOTO: REUTERS}, {@code (AP Photo/Morry Gash)}.
 *
 * @param text the credit alone, without its marker: {@code REUTERS}, {@code AP Photo/Morry Gash}
 * @param span where the credit stands, without its marker
 * @param photographer the person, where one is named
 * @param agency the agency, paper or library, where one is named
 */
public record Credit(String text, Span span, @Nullable String photographer, @Nullable String agency)
    implements Detail {}
