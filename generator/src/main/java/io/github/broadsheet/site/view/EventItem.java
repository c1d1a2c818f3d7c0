package io.github.broadsheet.site.view;

/**
 * Something that the texts date.
 *
 * @param iso ISO 8601 day, week, month or year
 * @param words the same for people
 * @param day whether {@code iso} is a day
 * @param sentence what the text says
 * @param path where it says so: the article and the anchor
 * @param headline of the article
 */
public record EventItem(
    String iso, String words, boolean day, String sentence, String path, String headline) {}
