package io.github.broadsheet.site.view;

/**
 * A page of which the template says all: search, not found.
 *
 * @param head what the page says of itself
 */
public record PlainView(Head head) {}
