package io.github.broadsheet.site.view;

/**
 * A run of articles about the same events.
 *
 * @param title what it is about
 * @param path its page
 * @param count its articles
 * @param span {@code 3 to 10 January 2022}
 */
public record ThreadItem(String title, String path, int count, String span) {}
