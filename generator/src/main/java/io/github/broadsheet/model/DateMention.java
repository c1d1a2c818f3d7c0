package io.github.broadsheet.model;

/**
 * A date where it stands, resolved against the date of the article.
 *
 * @param span where it stands
 * @param text the words: {@code Monday (Jan 10)}, {@code last week}
 * @param iso ISO 8601 day ({@code 2022-01-10}), week ({@code 2022-W01}), month ({@code 2022-01}) or
 *     year ({@code 2019})
 * @param found the recogniser
 */
public record DateMention(Span span, String text, String iso, Provenance found) implements Mark {}
