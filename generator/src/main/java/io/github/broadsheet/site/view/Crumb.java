package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way from the front page to this one.
 *
 * @param name what it is called
 * @param path its page; null for the page itself
 */
public record Crumb(String name, @Nullable String path) {}
