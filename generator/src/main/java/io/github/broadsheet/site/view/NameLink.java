package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A name that leads to its page.
 *
 * @param name the name as shown
 * @param path its page, or null where it has none
 * @param count how often, or in how many articles; 0 where nobody counts
 */
public record NameLink(String name, @Nullable String path, int count) {}
