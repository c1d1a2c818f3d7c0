package io.github.broadsheet.model;

import org.jspecify.annotations.Nullable;

/**
 * A name where it stands: {@code Mr Tokayev}'s name is {@code Tokayev}, its canonical form {@code
 * Kassym-Jomart Tokayev}.
 *
 * @param span the name without title, article or possessive
 * @param text the name as it stands
 * @param type what it names
 * @param canonical the fullest form of the name in this article
 * @param role title or office that stands with it ({@code President}, {@code press secretary}), if
 *     any
 * @param linkable whether the recognisers are sure enough for a link
 * @param found the recogniser
 */
public record Mention(
    Span span,
    String text,
    EntityType type,
    String canonical,
    @Nullable String role,
    boolean linkable,
    Provenance found)
    implements Mark {}
