package io.github.broadsheet.site.view;

/**
 * A page that the archivist wrote.
 *
 * @param head what the page says of itself
 * @param title its heading
 * @param text its text
 */
public record OwnPageView(Head head, String title, Markup text) {}
