package io.github.broadsheet.site.view;

import org.jspecify.annotations.Nullable;

/**
 * Whom a caption credits.
 *
 * @param label the paper's marker before it, {@code Image:}, or {@code by} of {@code Photo by};
 *     null where it prints none, or no more than {@code PHOTO}
 * @param text the credit alone
 * @param path page of who is credited, or null
 */
public record CreditView(@Nullable String label, String text, @Nullable String path) {}
