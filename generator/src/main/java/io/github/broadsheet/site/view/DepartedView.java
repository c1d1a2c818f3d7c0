package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands where a page of an earlier edition stood.
 *
 * @param head what the page says of itself
 * @param heading what has happened
 * @param moved where the same thing is shown now, or null where it no longer is
 * @param near where a reader may go on from
 */
public record DepartedView(Head head, String heading, @Nullable NameLink moved, NameLink near) {}
