package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * The way through a list that fills several pages, numbered from the oldest.
 *
 * @param newer page with what is newer, or null
 * @param older page with what is older, or null
 * @param newest the first page of the list, or null if this is it
 */
public record Pager(@Nullable String newer, @Nullable String older, @Nullable String newest) {}
